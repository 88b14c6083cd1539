import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONTENT, loadContent } from './load-content.ts';
import { loadWorkshops } from './load-workshops.ts';

/* An author who makes a mistake in the sheet of a workshop is told the file, the line, what is wrong and how to mend it. */

const PLANS = [30, 60, 90]
  .map(
    (minutes) => `  - minutes: ${minutes}
    steps:
      - { minutes: 5, title: Accueillir, text: [Dites bonjour.], say: Ici on apprend. }
      - { minutes: ${minutes / 2}, title: S’entraîner, text: [Chacun avance.], go: guided }
      - { minutes: ${minutes / 2 - 10}, title: Essayer seul, text: [Chacun avance.], go: alone }
      - { minutes: 5, title: Fermer, text: [Donnez la fiche.] }
`,
  )
  .join('');

const WORKSHOP = `lesson: une-lecon
aim: Chacun sait faire.
prepare: [Un téléphone., Une fiche., Un stylo.]
plans:
${PLANS}pitfalls:
  - &pitfall { seen: La page est fermée., say: Gardez la page ouverte. }
  - *pitfall
  - *pitfall
offline: [Gardez la page., Prenez le papier.]
readsLittle: [Touchez Écouter., Montrez les images.]
close: [Donnez la fiche., Dites au revoir.]
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshops-'));
  mkdirSync(join(folder, 'workshops'));
  write(WORKSHOP);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(text: string, name = 'une-lecon.yaml'): void {
  writeFileSync(join(folder, 'workshops', name), text);
}

/** Replaces a text in the sheet; gives its faults and the number of the line where the text stood. */
function changed(from: string, to: string) {
  const text = readFileSync(join(folder, 'workshops/une-lecon.yaml'), 'utf8');
  if (!text.includes(from)) throw new Error(`the sheet does not hold ${from}`);
  write(text.replace(from, to));
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  return { line, faults: loadWorkshops(['une-lecon'], folder).faults };
}

test('each lesson of the repository has a sheet, in order', () => {
  const lessons = loadContent(CONTENT).lessons.map(({ folder: slug }) => slug);
  const { workshops, faults } = loadWorkshops(lessons);
  expect(faults).toEqual([]);
  expect(workshops.map(({ lesson }) => lesson)).toEqual(lessons);
});

describe('a sheet', () => {
  test('that is in order is read', () => {
    const { workshops, faults } = loadWorkshops(['une-lecon'], folder);
    expect(faults).toEqual([]);
    expect(workshops.map(({ lesson }) => lesson)).toEqual(['une-lecon']);
  });

  test.each([
    ['a length that is missing', 'minutes: 60', 'minutes: 90', 'one plan for each length'],
    ['a step of the lesson that does not exist', 'go: guided', 'go: guide', 'go'],
    ['a name that is not that of its file', 'lesson: une-lecon', 'lesson: deux', 'nom du fichier'],
    ['a word that is not foreseen', 'aim:', 'goal:', 'goal'],
    ['a sentence too long to be read', 'Dites au revoir.', `${'Un mot '.repeat(11)}.`, '22 mots'],
  ])('with %s is told', (_, from, to, told) => {
    expect(changed(from, to).faults.map(({ text }) => text)).toContainEqual(expect.stringContaining(told));
  });

  test('with a plan that is too long is told, with the line of the plan', () => {
    const { line, faults } = changed('minutes: 20,', 'minutes: 15,');
    expect(faults).toEqual([
      {
        file: 'content/workshops/une-lecon.yaml',
        line: line - 4,
        text: expect.stringContaining('55 minutes, il en faut 60') as string,
      },
    ]);
  });

  test('that is hard to read is told', () => {
    const hard = 'Responsabilisation institutionnelle pluridisciplinaire individualisée. '.repeat(20);
    expect(changed('Chacun sait faire.', hard).faults.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Lisibilité'),
    );
  });

  test('that is missing is told, and so is one of a lesson that does not exist', () => {
    const { faults } = loadWorkshops(['autre-lecon'], folder);
    expect(faults.map(({ file }) => file)).toEqual([
      'content/workshops/une-lecon.yaml',
      'content/workshops/autre-lecon.yaml',
    ]);
  });
});
