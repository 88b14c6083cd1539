import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainQuestion } from '@wetechcare/core/quiz/plain-question.ts';
import type { Job, JobSummary } from '@wetechcare/core/jobs/job.ts';
import type { Plugin } from 'vite';
import { CONTENT, loadContent, type LoadedLesson } from './load-content.ts';
import { loadJobs } from './load-jobs.ts';
import { loadWorkshops } from './load-workshops.ts';
import type { ContentFault } from './yaml-source.ts';

/*
 * Turns content/ into modules:
 * - `virtual:lessons`: everything the pages show, for the prerendering server;
 * - `virtual:packs`: for each lesson, a function that loads its practice pack (task, sites, questions) at the tap that needs it;
 * - `virtual:jobs`: the list of jobs, without their phrases; `virtual:job-phrases`: all of them, for the prerendering server;
 * - `virtual:workshops`: how helpers lead a workshop on each lesson, for the prerendering server;
 * - `virtual:resume-lists`: what the CV tool offers to choose from, whatever the job.
 */

const ILLUSTRATIONS = join(CONTENT, '../web/static/illustrations');

const LESSONS = 'virtual:lessons';
const PACKS = 'virtual:packs';
const PACK = 'virtual:pack/';
const JOBS = 'virtual:jobs';
const JOB_PHRASES = 'virtual:job-phrases';
const RESUME_LISTS = 'virtual:resume-lists';
const WORKSHOPS = 'virtual:workshops';
const NAMES = [LESSONS, PACKS, JOBS, JOB_PHRASES, RESUME_LISTS, WORKSHOPS];
const isOurs = (name: string) => NAMES.includes(name) || name.startsWith(PACK);

/** What changes whenever anything a learner meets in the lesson changes: 10 hexadecimal digits. */
function versionOf({ lesson, task, quiz, scenario }: LoadedLesson): string {
  return createHash('sha256')
    .update(JSON.stringify([lesson, task, quiz, scenario.sites]))
    .digest('hex')
    .slice(0, 10);
}

/** The task, its sites and the questions, without what only authors and proofs need. */
function packOf({ task, scenario, quiz }: LoadedLesson): unknown {
  const { $schema: _schema, mistakes: _mistakes, traps, ...rest } = task;
  const sites = Object.values(scenario.sites).map(({ $schema: _siteSchema, ...site }) => site);
  return {
    task: { ...rest, mistakes: {}, traps: traps.map(({ how: _how, ...trap }) => trap) },
    sites,
    questions: quiz.questions,
  };
}

/**
 * An illustration to stand in the page itself: five small files would be five requests, each with its headers.
 * @param alt what it shows; empty when it only decorates
 */
function drawingOf(picture: string, alt: string): string {
  const svg = readFileSync(join(ILLUSTRATIONS, `${picture}.svg`), 'utf8').trim();
  const spoken = alt.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const role = alt ? `role="img" aria-label="${spoken}"` : 'aria-hidden="true"';
  return svg.replace('<svg xmlns="http://www.w3.org/2000/svg"', `<svg ${role}`);
}

function pageOf(loaded: LoadedLesson): unknown {
  const { lesson, task, quiz } = loaded;
  const { $schema: _schema, ...shown } = lesson;
  return {
    ...shown,
    cards: lesson.cards.map(({ picture, alt, ...card }) => ({ ...card, drawing: drawingOf(picture, alt) })),
    contentVersion: versionOf(loaded),
    mission: task.mission,
    about: task.persona.about,
    film: task.path.map((step) => step.say),
    questions: quiz.questions.map(plainQuestion),
  };
}

function summaryOf({ slug, rome, title, synonyms, family }: Job): JobSummary {
  return { slug, rome, title, synonyms, family };
}

const listed = (faults: readonly ContentFault[]) =>
  faults.map(({ file, line, text }) => `${file}:${line}  ${text}`).join('\n');

function refuse(faults: readonly ContentFault[]): void {
  if (faults.length > 0) throw new Error(`Content is not in order:\n${listed(faults)}`);
}

/** A module whose value is this; a big object is read faster as JSON than as a script. */
function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Ids of the rules of letters that a task asks for. */
function letterRules(task: LoadedLesson['task']): string[] {
  const ids = new Set<string>();
  JSON.stringify(task, (key, value: unknown) => {
    if (key === 'keeps') for (const id of (value as { rules: string[] }).rules) ids.add(id);
    return value;
  });
  return [...ids].sort();
}

/** A rule is exported under its id in capitals and small letters. */
const exportOf = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The pack of a lesson, with the rules of letters that its task asks for, and only those. */
function packModule(loaded: LoadedLesson): string {
  const pack = moduleOf(packOf(loaded));
  if (!loaded.task.letters) return pack;
  const rules = letterRules(loaded.task).map(exportOf).join(', ');
  return [
    `import { letterJudge } from '@wetechcare/core/letter/letter-judge.ts'`,
    `import { ${rules} } from '@wetechcare/core/letter/rules/rules.ts'`,
    `export const judgeLetter = letterJudge([${rules}])`,
    pack,
  ].join('\n');
}

export function contentPlugin(): Plugin {
  const load = () => {
    const { lessons, faults } = loadContent();
    refuse(faults);
    return lessons;
  };
  let isBuilding = true;
  /** While authors write, a job with a mistake is left out and told; no build goes out with one. */
  const loadResumeContent = () => {
    const { jobs, lists, faults } = loadJobs();
    if (isBuilding) refuse(faults);
    else if (faults.length > 0) console.warn(listed(faults));
    return { jobs, lists };
  };
  return {
    name: 'wetechcare:content',
    configResolved({ command }) {
      isBuilding = command === 'build';
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (id[0] !== '\0' || !isOurs(name)) return undefined;
      if (name === JOBS) return moduleOf(loadResumeContent().jobs.map(summaryOf));
      if (name === JOB_PHRASES) return moduleOf(loadResumeContent().jobs);
      if (name === RESUME_LISTS) return moduleOf(loadResumeContent().lists);
      this.addWatchFile(join(CONTENT, 'lessons'));
      if (name === WORKSHOPS) {
        this.addWatchFile(join(CONTENT, 'workshops'));
        const { workshops, faults } = loadWorkshops(load().map(({ folder }) => folder));
        refuse(faults);
        return moduleOf(workshops);
      }
      if (name === LESSONS) return `export default ${JSON.stringify(load().map(pageOf))}`;
      if (name === PACKS) {
        const loaders = load().map(
          ({ folder }) => `${JSON.stringify(folder)}: () => import(${JSON.stringify(PACK + folder)})`,
        );
        return `export default { ${loaders.join(', ')} }`;
      }
      const lesson = load().find(({ folder }) => PACK + folder === name);
      return lesson && packModule(lesson);
    },
    configureServer(server) {
      server.watcher.add(CONTENT);
      server.watcher.on('all', (event, file) => {
        if (!file.startsWith(CONTENT) || event === 'addDir') return;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
