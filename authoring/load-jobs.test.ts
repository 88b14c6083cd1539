import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONTENT } from './load-content.ts';
import { loadJobs, missingJobs } from './load-jobs.ts';

/* An author who makes a mistake in a job or a list is told the file, the line, what is wrong and how to mend it. */

const JOB = `slug: plongeur
rome: G1605
title: { feminine: Plongeuse en restauration, masculine: Plongeur en restauration }
synonyms: [plonge, lave vaisselle, aide de cuisine]
family: restauration
tasks:
  - Laver la vaisselle
  - Laver les casseroles
  - Ranger les assiettes
  - Nettoyer les sols
  - Sortir les poubelles
  - Trier les déchets
  - Vider les camions
  - Aider en cuisine
skills: [Gestes et postures, Règles d’hygiène, Produits de nettoyage, Travail en équipe, Tri des déchets]
qualities: [qualite-1, qualite-2, qualite-3]
pitches: ['Sérieux et rapide, prêt à apprendre.', 'Motivation, énergie et bonne humeur.']
licences: [haccp]
ideas:
  - &idea
    question: Tu fais la vaisselle chez toi ?
    kind: family-help
    title: Aide à la maison
    tasks: [Laver la vaisselle, Ranger la cuisine]
  - *idea
  - *idea
  - *idea
`;

const QUALITIES = Array.from(
  { length: 10 },
  (_, index) => `- id: qualite-${index}
  name: { feminine: Sérieuse, masculine: Sérieux }
  meaning: On peut compter sur moi.
  proveIt: Quand l’as-tu montré ?
  examples: [Un, Deux, Trois]
`,
).join('');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobs-'));
  mkdirSync(join(folder, 'jobs'));
  mkdirSync(join(folder, 'resume'));
  writeFileSync(join(folder, 'resume/qualities.yaml'), QUALITIES);
  writeFileSync(join(folder, 'jobs/plongeur.yaml'), JOB);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Replaces a text in the job; gives the faults of its file and the number of the line where the text stood. */
function changed(from: string, to: string) {
  const path = join(folder, 'jobs/plongeur.yaml');
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`the job does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  const faults = loadJobs(folder).faults.filter(({ file }) => file === 'content/jobs/plongeur.yaml');
  return { line, faults };
}

describe('content of the repository', () => {
  test('is in order, and has the jobs it promises', () => {
    const loaded = loadJobs(CONTENT);
    expect([...loaded.faults, ...missingJobs(loaded)]).toEqual([]);
  });
});

describe('a job', () => {
  test('that is in order is read', () => {
    const { jobs, faults } = loadJobs(folder);
    expect(faults.filter(({ file }) => file.startsWith('content/jobs'))).toEqual([]);
    expect(jobs.map(({ slug }) => slug)).toEqual(['plongeur']);
  });

  test.each([
    ['a code that is none of ROME', 'rome: G1605', 'rome: Z1605', 'ROME'],
    ['both genders in one word', 'Plongeuse en restauration,', 'Plongeur(se) en restauration,', 'feminine'],
    ['a stop at the end of a task', 'Laver les casseroles', 'Laver les casseroles.', 'no stop'],
    ['a task too long for one line', 'Trier les déchets\n', `Trier ${'les déchets '.repeat(7)}loin\n`, '70'],
    ['a quality that does not exist', 'qualite-2', 'qualite-22', 'qualities.yaml'],
    ['a name that is not that of its file', 'slug: plongeur', 'slug: plonge', 'nom du fichier'],
    ['a name that does not exist', 'family: restauration', 'familly: restauration', 'familly'],
    [
      'a sentence too long to be read',
      "'Sérieux et rapide, prêt à apprendre.'",
      `'${'Un mot '.repeat(11)}.'`,
      '22 mots',
    ],
  ])('with %s is told with its line', (_, from, to, told) => {
    const { line, faults } = changed(from, to);
    expect(faults.map((fault) => ({ line: fault.line, told: fault.text.includes(told) }))).toContainEqual({
      line,
      told: true,
    });
  });

  test('with a task that does not begin with a verb is told', () => {
    const { faults } = changed('Aider en cuisine', 'Aide en cuisine');
    expect(faults.map(({ text }) => text).join()).toContain('infinitive');
  });

  test('that stands in two files is told', () => {
    writeFileSync(join(folder, 'jobs/plonge.yaml'), JOB.replace('slug: plongeur', 'slug: plonge'));
    expect(
      loadJobs(folder)
        .faults.map(({ text }) => text)
        .join(),
    ).toContain('déjà dans plonge.yaml');
  });
});

test('a list that is missing is told, and the rest is still read', () => {
  rmSync(join(folder, 'resume/qualities.yaml'));
  const { jobs, faults } = loadJobs(folder);
  expect(faults).toContainEqual({
    file: 'content/resume/qualities.yaml',
    line: 1,
    text: expect.stringContaining('manque') as string,
  });
  expect(jobs.length).toBe(1);
});

test('too few jobs are told', () => {
  expect(missingJobs(loadJobs(folder))).toEqual([
    expect.objectContaining({ text: expect.stringContaining('il en faut 60') as string }),
  ]);
});
