import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kandelMoles } from '@wetechcare/core/lesson/readability.ts';
import { LOWEST_READABILITY, proseOf } from '@wetechcare/core/lesson/prose.ts';
import { proveTask } from '@wetechcare/core/lesson/prove-task.ts';
import { isStale } from '@wetechcare/core/lesson/staleness.ts';
import { loadContent, type LoadedLesson } from './load-content.ts';
import { loadJobs, missingJobs } from './load-jobs.ts';
import { loadWorkshops } from './load-workshops.ts';
import { longSentenceFaults } from './sentence-faults.ts';
import type { ContentFault, YamlSource } from './yaml-source.ts';

/*
 * `npm run check` for content: proves every lesson and says, in the author's words, what to mend. Exit code 1 on any fault;
 * a lesson that is stale is told, not refused: the page says it too.
 */

const only = process.argv[2];
const today = new Date().toISOString().slice(0, 10);
const content = loadContent();
const resumes = loadJobs();
const workshops = loadWorkshops(content.lessons.map(({ folder }) => folder));
const faults: ContentFault[] = [
  ...content.faults,
  ...resumes.faults,
  ...missingJobs(resumes),
  ...workshops.faults,
];

const ILLUSTRATIONS = join(import.meta.dirname, '../web/static/illustrations');

function needPicture(name: string, at: (string | number)[], source: YamlSource): void {
  if (existsSync(join(ILLUSTRATIONS, `${name}.svg`))) return;
  faults.push({
    file: source.file,
    line: source.lineOf(at),
    text: `L’image « ${name} » n’existe pas dans web/static/illustrations.`,
  });
}

function checkLesson({ folder, lesson, task, quiz, scenario, sources }: LoadedLesson) {
  const began = performance.now();
  const parts = [
    { prose: proseOf(lesson), source: sources.lesson },
    { prose: proseOf(task), source: sources.task },
    { prose: proseOf(quiz), source: sources.quiz },
  ];
  for (const { prose, source } of parts) faults.push(...longSentenceFaults(prose, source));
  const readability = kandelMoles(parts.flatMap(({ prose }) => prose.map(({ text }) => text)).join('\n'));
  if (readability < LOWEST_READABILITY) {
    faults.push({
      file: sources.lesson.file,
      line: 1,
      text: `Lisibilité ${readability.toFixed(0)} (${LOWEST_READABILITY} au moins). Raccourcissez les phrases et les mots.`,
    });
  }
  needPicture(lesson.picture, ['picture'], sources.lesson);
  lesson.cards.forEach((card, index) =>
    needPicture(card.picture, ['cards', index, 'picture'], sources.lesson),
  );
  const proof = proveTask(scenario);
  for (const { at, text } of proof.faults)
    faults.push({ file: sources.task.file, line: sources.task.lineOf(at), text });
  const { states, left, screens } = proof.exploration;
  return {
    leçon: folder,
    'pas du parcours': task.path.length,
    écrans: screens,
    états: states,
    'non essayés': left,
    lisibilité: Math.round(readability),
    périmée: isStale(lesson.checkedOn, today) ? `oui (${lesson.checkedOn})` : 'non',
    ms: Math.round(performance.now() - began),
  };
}

for (const { site, source } of content.sites) faults.push(...longSentenceFaults(proseOf(site), source));
const rows = content.lessons.filter(({ folder }) => !only || folder === only).map(checkLesson);
console.table(rows);
const shown = only
  ? faults.filter(({ file }) => file.includes(only) || file.includes('practice-sites'))
  : faults;
for (const { file, line, text } of shown) console.error(`${file}:${line}  ${text}`);
console.log(
  shown.length === 0
    ? `Contenu en ordre : ${rows.length} leçons prouvées, ${workshops.workshops.length} fiches d’atelier, ${resumes.jobs.length} métiers.`
    : `${shown.length} points à corriger.`,
);
process.exitCode = shown.length === 0 ? 0 : 1;
