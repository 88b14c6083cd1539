import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { letterJudge } from '@wetechcare/core/letter/letter-judge.ts';
import { RULES } from '@wetechcare/core/letter/rules/rules.ts';
import { LessonSchema, type Lesson } from '@wetechcare/core/lesson/lesson-schema.ts';
import { createScenario, type Scenario } from '@wetechcare/core/practice/scenario.ts';
import { SiteSchema, type Site } from '@wetechcare/core/practice/site-schema.ts';
import { TaskSchema, type Task } from '@wetechcare/core/practice/task-schema.ts';
import { QuizSchema, type Quiz } from '@wetechcare/core/quiz/quiz-schema.ts';
import { readYaml, type ContentFault, type YamlSource } from './yaml-source.ts';

/** The content folder: that of this repository, or another one with the same layout. */
export const CONTENT = process.env.WETECHCARE_CONTENT ?? join(import.meta.dirname, '../content');

export interface LoadedLesson {
  folder: string;
  lesson: Lesson;
  task: Task;
  quiz: Quiz;
  scenario: Scenario;
  sources: { lesson: YamlSource; task: YamlSource; quiz: YamlSource };
}

export interface LoadedSite {
  site: Site;
  source: YamlSource;
}

export interface Content {
  lessons: LoadedLesson[];
  sites: LoadedSite[];
  faults: ContentFault[];
}

function foldersOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads and validates every practice site and every lesson; faults say which file, which line and how to mend it. */
export function loadContent(content = CONTENT): Content {
  const faults: ContentFault[] = [];
  const sites: LoadedSite[] = [];
  for (const folder of foldersOf(join(content, 'practice-sites'))) {
    const file = `content/practice-sites/${folder}/site.yaml`;
    const read = readYaml(join(content, 'practice-sites', folder, 'site.yaml'), file, SiteSchema);
    faults.push(...read.faults);
    if (!read.value) continue;
    if (read.value.id !== folder)
      faults.push({
        file,
        line: read.source.lineOf(['id']),
        text: `id doit être le nom du dossier : ${folder}.`,
      });
    sites.push({ site: read.value, source: read.source });
  }
  const lessons: LoadedLesson[] = [];
  for (const folder of foldersOf(join(content, 'lessons'))) {
    const read = <Schema extends Parameters<typeof readYaml>[2]>(name: string, schema: Schema) =>
      readYaml(join(content, 'lessons', folder, name), `content/lessons/${folder}/${name}`, schema);
    const lesson = read('lesson.yaml', LessonSchema);
    const task = read('task.yaml', TaskSchema);
    const quiz = read('quiz.yaml', QuizSchema);
    faults.push(...lesson.faults, ...task.faults, ...quiz.faults);
    if (!lesson.value || !task.value || !quiz.value) continue;
    for (const [name, slug, source] of [
      ['slug', lesson.value.slug, lesson.source],
      ['lesson', task.value.lesson, task.source],
      ['lesson', quiz.value.lesson, quiz.source],
    ] as const) {
      if (slug !== folder)
        faults.push({
          file: source.file,
          line: source.lineOf([name]),
          text: `${name} doit être le nom du dossier : ${folder}.`,
        });
    }
    const scenario = createScenario(
      task.value,
      sites.map(({ site }) => site),
      letterJudge(RULES),
    );
    lessons.push({
      folder,
      lesson: lesson.value,
      task: task.value,
      quiz: quiz.value,
      scenario,
      sources: { lesson: lesson.source, task: task.source, quiz: quiz.source },
    });
  }
  return { lessons: lessons.sort((a, b) => a.lesson.order - b.lesson.order), sites, faults };
}
