import * as v from 'valibot';
import { IdSchema } from '../practice/site-schema.ts';
import { EXPERIENCE_KINDS, LICENCE_KINDS } from '../resume/resume.ts';
import { JOB_FAMILIES, type Phrase } from './job.ts';
import { LineSchema, SentenceSchema, formsOf, phraseOf } from './phrase-schema.ts';

/** For `v.check`: no two phrases are the same. */
function areDifferent(phrases: readonly Phrase[]): boolean {
  const written = phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.masculine));
  return new Set(written.map((words) => words.toLowerCase())).size === phrases.length;
}

const INFINITIVE = /^(?:Se |S’|Ne pas )?\p{L}+(?:er|ir|re)(?!\p{L})/u;

/** For `v.check`: every phrase begins with a verb in the infinitive. */
function beginWithVerb(phrases: readonly Phrase[]): boolean {
  return phrases.every((phrase) => INFINITIVE.test(typeof phrase === 'string' ? phrase : phrase.feminine));
}

const lines = (least: number, most: number) =>
  v.pipe(
    v.array(phraseOf(LineSchema)),
    v.minLength(least, `at least ${least}`),
    v.maxLength(most, `at most ${most}`),
    v.check((phrases) => areDifferent(phrases), 'the same phrase stands here twice'),
  );

const tasks = (least: number, most: number) =>
  v.pipe(
    lines(least, most),
    v.check(
      (phrases) => beginWithVerb(phrases),
      'each one begins with a verb in the infinitive: "Servir les clients"',
    ),
  );

const IdeaSchema = v.strictObject({
  question: v.pipe(
    SentenceSchema,
    v.check((question) => question.endsWith('?'), 'a question ends with a question mark'),
    v.description('Asked with "tu": "Tu as déjà gardé des enfants ?"'),
  ),
  kind: v.pipe(v.picklist(EXPERIENCE_KINDS), v.description('Where the experience comes from')),
  title: v.pipe(phraseOf(LineSchema), v.description('What the CV then says')),
  tasks: v.pipe(tasks(2, 4), v.description('What the CV then says of it')),
});

/** A job that can be had without a diploma: see `Job`. One file for each in content/jobs. */
export const JobSchema = v.strictObject({
  slug: v.pipe(IdSchema, v.description('Name of the file without its ending')),
  rome: v.pipe(v.string(), v.regex(/^[A-N]\d{4}$/, 'a ROME 4.0 code: a letter from A to N and four digits')),
  title: v.pipe(formsOf(LineSchema), v.description('"Équipière en restauration rapide", and the masculine')),
  synonyms: v.pipe(
    v.array(LineSchema),
    v.minLength(3, 'at least 3'),
    v.maxLength(12, 'at most 12'),
    v.check((phrases) => areDifferent(phrases), 'the same name stands here twice'),
    v.description('Other names that people type; mistakes of spelling are forgiven anyway'),
  ),
  family: v.pipe(v.picklist(JOB_FAMILIES), v.description('Where it stands in the list of jobs')),
  tasks: v.pipe(tasks(8, 12), v.description('What one does there')),
  skills: v.pipe(lines(5, 8), v.description('What one can do, as a CV says it; not the tasks again')),
  qualities: v.pipe(
    v.array(IdSchema),
    v.minLength(3, 'at least 3'),
    v.maxLength(5, 'at most 5'),
    v.check((phrases) => areDifferent(phrases), 'the same quality stands here twice'),
    v.description('Ids of content/resume/qualities.yaml'),
  ),
  pitches: v.pipe(
    v.array(phraseOf(SentenceSchema)),
    v.minLength(2, 'at least 2'),
    v.maxLength(3, 'at most 3'),
    v.description('First sentences of the CV, without "je"'),
  ),
  licences: v.pipe(v.array(v.picklist(LICENCE_KINDS)), v.description('Licences that help to get the job')),
  ideas: v.pipe(
    v.array(IdeaSchema),
    v.minLength(4, 'at least 4'),
    v.maxLength(6, 'at most 6'),
    v.description('What one did in daily life that shows one can do this job'),
  ),
});
