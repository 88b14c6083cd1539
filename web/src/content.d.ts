declare module 'virtual:lessons' {
  import type { LessonPage } from '#lib/content/lesson-page.ts';
  const lessons: LessonPage[];
  export default lessons;
}

declare module 'virtual:packs' {
  import type { LetterJudge } from '@wetechcare/core/practice/scenario.ts';
  import type { Site } from '@wetechcare/core/practice/site-schema.ts';
  import type { Task } from '@wetechcare/core/practice/task-schema.ts';
  import type { Question } from '@wetechcare/core/quiz/question.ts';
  const packs: Record<
    string,
    () => Promise<{
      default: { task: Task; sites: Site[]; questions: Question[] };
      /** Only for a task that has letters to judge. */
      judgeLetter?: LetterJudge;
    }>
  >;
  export default packs;
}

declare module 'virtual:jobs' {
  import type { JobSummary } from '@wetechcare/core/jobs/job.ts';
  const jobs: JobSummary[];
  export default jobs;
}

declare module 'virtual:job-phrases' {
  import type { Job } from '@wetechcare/core/jobs/job.ts';
  const jobs: Job[];
  export default jobs;
}

declare module 'virtual:resume-lists' {
  import type { ResumeLists } from '@wetechcare/core/resume/resume-lists.ts';
  const lists: ResumeLists;
  export default lists;
}

declare module 'virtual:workshops' {
  import type { Workshop } from '@wetechcare/core/workshop/workshop-schema.ts';
  /** One for each lesson, in the order of the lessons. */
  const workshops: Workshop[];
  export default workshops;
}

declare module 'virtual:french-words' {
  /** Address of the words, for `readWordGraph`. */
  export const url: string;
  /** What a phone receives for them. */
  export const bytes: number;
}
