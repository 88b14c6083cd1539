import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateResume } from '../fixtures/generate-resume.ts';
import { resumeAsText } from '../plain-text.ts';
import type { ReadLine } from './reading.ts';
import { readResumeLines } from './read-resume-lines.ts';

const TODAY = '2026-11-25';

const lineOf = (text: string): ReadLine => ({ text, size: 11, bold: false, role: 'text' });
const read = (text: string) => readResumeLines(text.split('\n').map(lineOf), TODAY);

const OLD_CV = `CURRICULUM VITAE
Inès BENALI-N’DIAYE
Vendeuse en prêt-à-porter
19 ans, célibataire
Née le 12/03/2007 à Rouen
12 rue des Lilas, 76000 Rouen
Tél. : +33 6 39 98 00 57 – E-mail : ines.benali@courriel.exemple
Permis B, véhiculée
Je cherche un premier emploi dans un magasin de vêtements.
EXPÉRIENCES PROFESSIONNELLES
Depuis 2024 : Vendeuse, Le Grand Marché, Rouen
- Conseiller les clients
- Tenir la caisse
Juin 2023 – août 2023 : Stage – Boutique Lila (Le Havre)
- Ranger les rayons
été 2022 : Garde d’enfants chez la famille Morel
FORMATION
2025 : CAP commerce, Lycée Jean-Moulin, Rouen
2021-2022 : Niveau brevet – Collège Léo-Ferré
COMPÉTENCES
Tenir une caisse • Plier et ranger
LANGUES
Arabe : langue maternelle, anglais (A2), Français courant
Centre d'interets
Danse, cuisine, lecture
NUMÉRO FISCAL DE MA VOISINE`;

describe('a usual French CV', () => {
  const { resume, notUnderstood, leftOut } = read(OLD_CV);

  test('says who it is and how to reach her', () => {
    expect(resume).toMatchObject({
      firstName: 'Inès',
      lastName: 'BENALI-N’DIAYE',
      phone: '06 39 98 00 57',
      email: 'ines.benali@courriel.exemple',
      city: 'Rouen',
      job: { title: 'Vendeuse en prêt-à-porter' },
      pitch: 'Je cherche un premier emploi dans un magasin de vêtements.',
      wording: 'feminine',
      mobility: { means: ['car'], area: '' },
    });
    expect(resume.licences.map(({ kind }) => kind)).toEqual(['permis-b']);
  });

  test('says what was done, where and when', () => {
    expect(resume.experiences).toMatchObject([
      {
        title: 'Vendeuse',
        place: 'Le Grand Marché',
        city: 'Rouen',
        start: '2024',
        isCurrent: true,
        tasks: ['Conseiller les clients', 'Tenir la caisse'],
      },
      { kind: 'internship', place: 'Boutique Lila', city: 'Le Havre', start: '2023-06', end: '2023-08' },
      {
        kind: 'childcare',
        title: 'Garde d’enfants',
        place: 'la famille Morel',
        start: '2022-07',
        end: '2022-08',
      },
    ]);
    expect(resume.trainings).toMatchObject([
      { title: 'CAP commerce', school: 'Lycée Jean-Moulin', city: 'Rouen', end: '2025', status: 'obtained' },
      { title: 'brevet', school: 'Collège Léo-Ferré', end: '2022', status: 'level' },
    ]);
  });

  test('says what she can and likes', () => {
    expect(resume.skills).toEqual(['Tenir une caisse', 'Plier et ranger']);
    expect(resume.languages.map(({ name, level }) => [name, level])).toEqual([
      ['Arabe', 'native'],
      ['anglais', 'beginner'],
      ['Français', 'fluent'],
    ]);
    expect(resume.interests.slice(0, 3)).toEqual(['Danse', 'cuisine', 'lecture']);
  });

  test('leaves out what no employer needs, and says why', () => {
    expect(leftOut.map(({ reason }) => reason.split('\u00a0')[0])).toEqual([
      'Ton âge',
      'Ta famille',
      'Ta date de naissance',
      'Ton lieu de naissance',
      'Ta rue',
    ]);
    expect(JSON.stringify(resume)).not.toMatch(/2007|Lilas|célibataire|19 ans/i);
    expect(notUnderstood).toEqual([]);
  });
});

test('the dates may stand after the title, alone on their line, or before', () => {
  const { resume } = read(
    'Léa Roy\nExpérience\nServeuse\nCafé de la Gare, Lyon\n06/2022 - 08/2023\nCaissière\nLe Grand Marché\nde septembre 2023 à mai 2024',
  );
  expect(resume.experiences).toMatchObject([
    { title: 'Serveuse', place: 'Café de la Gare', city: 'Lyon', start: '2022-06', end: '2023-08' },
    { title: 'Caissière', place: 'Le Grand Marché', start: '2023-09', end: '2024-05' },
  ]);
});

test('under bold titles, what was done needs no bullet', () => {
  const bold = (text: string): ReadLine => ({ ...lineOf(text), bold: true });
  const lines = [
    lineOf('Léa Roy'),
    bold('Expériences'),
    bold('Serveuse'),
    lineOf('Café de la Gare – 2022 – 2023'),
    lineOf('Service en salle'),
    bold('Caissière'),
    lineOf('Le Grand Marché – 2024'),
    lineOf('Caisse et rayons'),
  ];
  expect(readResumeLines(lines, TODAY).resume.experiences).toMatchObject([
    { title: 'Serveuse', place: 'Café de la Gare', start: '2022', tasks: ['Service en salle'] },
    { title: 'Caissière', place: 'Le Grand Marché', start: '2024', tasks: ['Caisse et rayons'] },
  ]);
});

test.each([
  ['Jean-Baptiste de la Tour d’Aubrac', 'Jean-Baptiste', 'de la Tour d’Aubrac'],
  ['BEN SAÏD Aïcha', 'Aïcha', 'BEN SAÏD'],
  ['Mme Zoë Müller', 'Zoë', 'Müller'],
  ['محمد بن علي', 'محمد', 'بن علي'],
])('the name %s', (name, firstName, lastName) => {
  expect(read(`CV\n${name}\nServeuse`).resume).toMatchObject({ firstName, lastName });
});

const TITLES = [
  'EXPÉRIENCES',
  'Formation',
  'Compétences',
  'Qualités',
  'Langues',
  'Permis',
  'Loisirs',
  'Divers',
  'Références',
];
const BEGINNINGS = [
  '',
  '- ',
  '2021-2022 : ',
  'depuis juin 2023 ',
  'Langues : ',
  'Anglais (',
  'Permis B, ',
  '76000 Rouen – ',
  'Tél : 06 39 98 00 57 ',
  'Née le 3/4/2005, ',
  'CACES ',
  'Disponible ',
  'Niveau ',
  'Serveuse, Café, ',
];

/** Words with a mark that is nowhere else. */
const markedLine = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 4 }),
    fc.nat(4),
  )
  .map(([beginning, words, place]) => ({ beginning, words, place }));

test('no word of any line is lost: it is in the CV, not understood, or left out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(markedLine, fc.constantFrom(...TITLES)), { maxLength: 25 }), (parts) => {
      const marks: string[] = [];
      const lines = parts.map((part, index) => {
        if (typeof part === 'string') return part;
        const mark = `Zq${String.fromCharCode(97 + index)}xk`;
        marks.push(mark);
        const words = part.words.map((word) => word.replace(/[\r\n]/g, ' '));
        words.splice(part.place, 0, mark);
        return part.beginning + words.join(' ');
      });
      const { resume, notUnderstood, leftOut } = readResumeLines(lines.map(lineOf), TODAY);
      const everything = [...notUnderstood, ...leftOut.map(({ text }) => text), JSON.stringify(resume)].join(
        '\n',
      );
      for (const mark of marks) expect(everything).toContain(mark);
    }),
    { numRuns: 500 },
  );
});

test('a CV of ours written as text is read again', () => {
  for (let seed = 0; seed < 300; seed++) {
    const resume = generateResume(seed);
    const again = read(resumeAsText(resume)).resume;
    if (resume.firstName !== '')
      expect(`${again.firstName} ${again.lastName}`).toBe(`${resume.firstName} ${resume.lastName}`);
    expect(again.email).toBe(resume.email);
    expect(again.phone).toBe(resume.phone);
    expect(again.languages.map(({ name, level }) => [name, level])).toEqual(
      resume.languages.map(({ name, level }) => [name, level]),
    );
    expect(again.licences.map(({ kind, detail }) => [kind, detail])).toEqual(
      resume.licences.map(({ kind, detail }) => [kind, detail]),
    );
    expect(again.availability.from).toBe(resume.availability.from);
    expect(new Set(again.availability.times)).toEqual(new Set(resume.availability.times));
    expect(new Set(again.mobility.means)).toEqual(new Set(resume.mobility.means));
    expect(again.mobility.area).toBe(resume.mobility.area);
    expect(again.trainings.map(({ title, status, end }) => [title, status, end])).toEqual(
      resume.trainings.map(({ title, status, end }) => [title, status, end]),
    );
  }
});
