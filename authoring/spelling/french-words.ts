import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nspell from 'nspell';
import { loadJobs } from '../load-jobs.ts';
import { writeWordGraph } from './write-word-graph.ts';

/*
 * The words of French, from Dicollecte’s dictionary (package dictionary-fr, MPL-2.0): every form is made here, once, and not on
 * the phone. Elided articles (« l’ », « qu’ ») are left out: the reader of texts takes them off.
 */

const require = createRequire(import.meta.url);

interface Expanded {
  data: Record<string, string[]>;
  flags: Record<string, string>;
}

/** Not to be proposed to anybody who writes to an employer. */
const COARSE =
  /^(?:(?:con|conne|bite|cul|pute)s?$|bordel|branleu|chi(?:ant|er|é|eur)|conn(?:ard|ass)|couill|emmerd|encul|enfoir|foutr|merd|nègr|négress|nichon|niqu|pédé|pétass|pouffias|putain|salop(?!ette))/i;

const WORD = /^[a-zA-ZÀ-ÖØ-öø-ÿœŒæÆ’-]+$/;

function formsOf(folder: string): string[] {
  const rules = readFileSync(join(folder, 'index.aff'), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('PFX'))
    .join('\n');
  const { data, flags } = nspell(
    rules,
    readFileSync(join(folder, 'index.dic'), 'utf8'),
  ) as unknown as Expanded;
  return Object.keys(data)
    .filter((word) => !data[word]!.includes(flags.FORBIDDENWORD!))
    .map((word) => word.replace(/'/g, '’'))
    .filter((word) => WORD.test(word) && !COARSE.test(word));
}

/** Words that our own sentences for CVs are made of: what people most often mean. */
function wordsOfContent(): string[] {
  const { jobs, lists } = loadJobs();
  const shown = jobs.map(({ title, tasks, skills, pitches, ideas }) => [
    title,
    tasks,
    skills,
    pitches,
    ideas,
  ]);
  const text = JSON.stringify([
    shown,
    lists.qualities,
    lists.interests,
    lists.experienceKinds,
    lists.licences,
  ]);
  return text.toLowerCase().match(/[a-zà-öø-ÿœæ]{3,}/g) ?? [];
}

/** The graph of French words, as the phone receives it. Takes about two seconds. */
export function frenchWords(): string {
  const forms = formsOf(join(require.resolve('dictionary-fr'), '..'));
  const known = new Set(forms);
  return writeWordGraph(
    forms,
    wordsOfContent().filter((word) => known.has(word)),
  );
}
