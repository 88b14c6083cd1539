declare module 'virtual:lessons' {
  import type { LessonPage } from '#lib/content/lesson-page.ts';
  const lessons: LessonPage[];
  export default lessons;
}

declare module 'virtual:packs' {
  import type { Site } from '@wetechcare/core/practice/site-schema.ts';
  import type { Task } from '@wetechcare/core/practice/task-schema.ts';
  import type { Question } from '@wetechcare/core/quiz/question.ts';
  const packs: Record<
    string,
    () => Promise<{ default: { task: Task; sites: Site[]; questions: Question[] } }>
  >;
  export default packs;
}
