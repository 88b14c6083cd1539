import { describe, expect, test } from 'vitest';
import type { Job } from '../../jobs/job.ts';
import { EMPTY_RESUME, type Experience, type Licence } from '../resume.ts';
import { checkCar, checkItems, checkTaskVerbs, checkTwice } from './check-experiences.ts';
import { checkJobEchoed, checkLicences } from './check-job.ts';
import { checkQualities } from './check-qualities.ts';
import { checkSections } from './check-sections.ts';
import { EXPERIENCE, GOOD, TODAY } from './fixtures/good-resume.ts';

const context = { today: TODAY };
const withExperience = (experience: Partial<Experience>) => ({
  ...GOOD,
  experiences: [{ ...EXPERIENCE, ...experience }],
});
const withTasks = (...tasks: string[]) => withExperience({ tasks });

test('each empty part is told with what could stand there, once the CV is begun', () => {
  expect(checkSections({ ...EMPTY_RESUME }, context)).toEqual([]);
  const begun = checkSections({ ...EMPTY_RESUME, firstName: 'Inès' }, context);
  expect(begun.map(({ step }) => step)).toEqual([
    'job',
    'experience',
    'training',
    'skills',
    'qualities',
    'languages',
    'availability',
    'interests',
  ]);
  expect(checkSections(GOOD, context)).toEqual([]);
});

describe('an experience', () => {
  test('says its name, its tasks and its date', () => {
    expect(checkItems(withExperience({ title: ' ' }), context)).toMatchObject([
      { id: 'missing-title', weight: 'must', itemId: 'bakery' },
    ]);
    expect(checkItems(withExperience({ tasks: ['', ' '], start: '' }), context).map(({ id }) => id)).toEqual([
      'missing-tasks',
      'missing-date',
    ]);
  });

  test('of the family needs no date', () => {
    expect(checkItems(withExperience({ kind: 'family-help', start: '' }), context)).toEqual([]);
  });
});

describe('a task', () => {
  test.each([
    'Servir les clients',
    'Mettre en rayon',
    'Se lever tôt',
    'S’occuper des chiens',
    'Accueil des clients',
    'Préparation des commandes',
    'Mise en rayon',
    'Nettoyage des sols',
    'Service en salle',
    'Vente au comptoir',
    'Soins aux animaux',
    '3 chambres à préparer',
    'Réception des livraisons',
    'J’ai servi',
    '漢字',
  ])('“%s” says what was done', (task) => {
    expect(checkTaskVerbs(withTasks(task), context)).toEqual([]);
  });

  test.each(['Les clients', 'Très sérieux', 'Beaucoup de travail'])('“%s” does not', (task) => {
    expect(checkTaskVerbs(withTasks(task), context)).toMatchObject([
      { id: 'task-without-verb', weight: 'could', field: 'tasks.0' },
    ]);
  });

  test('written twice is told, and the second one taken away', () => {
    const twice = withTasks('Servir les clients', 'Ranger', 'servir les clients.');
    const [remark, ...more] = checkTwice(twice, context);
    expect(more).toEqual([]);
    expect(remark).toMatchObject({ field: 'tasks.2', itemId: 'bakery' });
    expect(remark!.mends[0]!.apply(twice).experiences[0]!.tasks).toEqual(['Servir les clients', 'Ranger']);
  });

  test('done in two places is only told', () => {
    const two = {
      ...GOOD,
      experiences: [EXPERIENCE, { ...EXPERIENCE, id: 'market', tasks: ['Servir les clients'] }],
    };
    expect(checkTwice(two, context)).toMatchObject([{ weight: 'could', itemId: 'market' }]);
  });

  test('that is a skill too is fine', () => {
    expect(checkTwice({ ...withTasks('Tenir une caisse'), skills: ['Tenir une caisse'] }, context)).toEqual(
      [],
    );
  });
});

describe('a quality', () => {
  const withProof = (proof: string) => ({ ...GOOD, qualities: [{ id: 'q', name: 'Calme', proof }] });
  test('asks for a proof, and for a longer one than a word', () => {
    expect(checkQualities(withProof(''), context)).toMatchObject([
      { id: 'quality-without-proof', itemId: 'q' },
    ]);
    expect(checkQualities(withProof('au stage'), context)).toMatchObject([{ id: 'quality-without-proof' }]);
    expect(checkQualities(withProof('Au stage de cuisine'), context)).toEqual([]);
  });
  test('among too many is no longer believed', () => {
    const qualities = Array.from({ length: 6 }, (_, index) => ({
      id: String(index),
      name: 'Calme',
      proof: 'Au stage de cuisine',
    }));
    expect(checkQualities({ ...GOOD, qualities }, context)).toMatchObject([{ id: 'too-many-qualities' }]);
  });
});

const JOB: Job = {
  slug: 'chauffeur-livreur',
  rome: 'N4105',
  title: { feminine: 'Chauffeuse-livreuse', masculine: 'Chauffeur-livreur' },
  synonyms: ['livreur en camionnette'],
  family: 'transport',
  tasks: ['Charger la camionnette', { feminine: 'Livrer seule', masculine: 'Livrer seul' }],
  skills: ['Lire un plan'],
  qualities: [],
  pitches: [],
  licences: ['permis-b', 'sst'],
  ideas: [],
};

describe('the job wanted', () => {
  const driver = { ...GOOD, job: { title: 'Chauffeuse-livreuse', slug: 'chauffeur-livreur', rome: null } };

  test('that nothing on the CV speaks of is told, by its phrases when they are known', () => {
    expect(checkJobEchoed(driver, { ...context, job: JOB })).toMatchObject([
      { id: 'job-not-echoed', weight: 'should', step: 'skills' },
    ]);
    expect(checkJobEchoed({ ...driver, skills: ['Livraison à vélo'] }, context)).toMatchObject([
      { weight: 'could' },
    ]);
    expect(checkJobEchoed({ ...driver, skills: ['Charger un camion'] }, { ...context, job: JOB })).toEqual(
      [],
    );
  });

  test('is not asked about before there is something to read', () => {
    expect(checkJobEchoed({ ...driver, skills: [] }, { ...context, job: JOB })).toEqual([]);
  });

  test('asks for its licence, which is added in one tap', () => {
    const [remark] = checkLicences(driver, { ...context, job: JOB });
    expect(remark).toMatchObject({ id: 'missing-licence', weight: 'could' });
    expect(remark!.text).toContain('permis B');
    const mended = remark!.mends[0]!.apply(driver);
    expect(mended.licences).toMatchObject([{ kind: 'permis-b' }]);
    expect(checkLicences(mended, { ...context, job: JOB })).toEqual([]);
  });

  test.each(['permis-b', 'permis-c', 'code-obtenu', 'conduite-accompagnee'] as const)(
    '%s will do',
    (kind) => {
      const licences: Licence[] = [{ id: 'l', kind, detail: '' }];
      expect(checkLicences({ ...driver, licences }, { ...context, job: JOB })).toEqual([]);
    },
  );

  test('of another CV says nothing of this one', () => {
    expect(checkLicences(GOOD, { ...context, job: JOB })).toEqual([]);
  });
});

test('whoever comes by car is reminded of the licence', () => {
  const byCar = { ...GOOD, mobility: { means: ['car' as const], area: '' } };
  const [remark] = checkCar(byCar, context);
  expect(checkCar(remark!.mends[0]!.apply(byCar), context)).toEqual([]);
  expect(checkCar(GOOD, context)).toEqual([]);
});
