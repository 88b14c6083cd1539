import { describe, expect, test } from 'vitest';
import type { Resume } from '../resume.ts';
import { checkCapitals } from './check-capitals.ts';
import { checkLengths } from './check-lengths.ts';
import {
  checkConfusions,
  checkFirstPerson,
  checkLaughs,
  checkPictures,
  checkTexting,
} from './check-wording.ts';
import type { Check } from './check.ts';
import { EXPERIENCE, GOOD, TODAY, TRAINING } from './fixtures/good-resume.ts';

const context = { today: TODAY };

/** What the check says of a line among the skills, and the line mended. */
function ofLine(check: Check, line: string): { id: string | undefined; mended: string | undefined } {
  const resume: Resume = { ...GOOD, skills: [line] };
  const [remark] = check(resume, context).filter(({ step }) => step === 'skills');
  return { id: remark?.id, mended: remark?.mends[0]?.apply(resume).skills[0] };
}

describe('capitals', () => {
  test.each([
    ['TENIR UNE CAISSE', 'Tenir une caisse'],
    ['NETTOYER LES TABLES', 'Nettoyer les tables'],
    ['MOTIVÉE', 'Motivée'],
    ['CONDUIRE UN CHARIOT CACES', 'Conduire un chariot CACES'],
    ['Servir LES CLIENTS toujours SOURIANTE', 'Servir les clients toujours souriante'],
  ])('%s is made quieter', (line, mended) => {
    expect(ofLine(checkCapitals, line)).toEqual({ id: 'capitals', mended });
  });

  test.each([
    'CAP',
    'CACES R489',
    'BAFA',
    'SAMU',
    'Chef de rang',
    'Stage au SAMU de Lyon',
    'CAP ATMFC',
    'CAP AEPE',
    'HACCP',
    'SNCF et RATP',
    'BTS MCO en cours',
    'PSC1',
    'Règles HACCP et PLONGE',
    'A',
  ])('%s is fine', (line) => {
    expect(ofLine(checkCapitals, line).id).toBe(undefined);
  });

  test('a name or a firm in capitals is left as people write it', () => {
    const resume = {
      ...GOOD,
      lastName: 'BENALI EL MANSOURI',
      experiences: [{ ...EXPERIENCE, place: 'BOULANGERIE MARTIN' }],
    };
    expect(checkCapitals(resume, context)).toEqual([]);
  });
});

test('the first person is said otherwise in one tap, wherever it stands', () => {
  expect(ofLine(checkFirstPerson, 'J’ai tenu la caisse')).toEqual({
    id: 'first-person',
    mended: 'Tenir la caisse',
  });
  const task = { ...GOOD, experiences: [{ ...EXPERIENCE, tasks: ['Servir', 'J’ai rangé la réserve'] }] };
  const [remark] = checkFirstPerson(task, context);
  expect(remark).toMatchObject({ step: 'experience', field: 'tasks.1', itemId: 'bakery' });
  expect(remark!.mends[0]!.apply(task).experiences[0]!.tasks).toEqual(['Servir', 'Ranger la réserve']);
});

describe('texting spelling', () => {
  test.each([
    ['Servir bcp de clients', 'Servir beaucoup de clients'],
    ['Tjrs à l’heure', 'Toujours à l’heure'],
    ['Aider pr les courses', 'Aider pour les courses'],
    ['tt le ménage ds la maison', 'tout le ménage dans la maison'],
  ])('%s is written in full', (line, mended) => {
    expect(ofLine(checkTexting, line)).toEqual({ id: 'texting', mended });
  });

  test.each([
    'Jeux sur DS',
    'Permis B',
    'TS électricité',
    'Sa ponctualité',
    'Match PSG vs OM',
    'Constructor',
  ])('%s is fine', (line) => {
    expect(ofLine(checkTexting, line).id).toBe(undefined);
  });

  test('laughs are told', () => {
    expect(ofLine(checkLaughs, 'Cuisiner mdr').id).toBe('laughs');
    expect(ofLine(checkLaughs, 'Pilates, lolita fashion').id).toBe(undefined);
  });
});

test('a word taken for another is mended in one tap', () => {
  expect(ofLine(checkConfusions, 'Servir les client a la caisse')).toEqual({
    id: 'confusion',
    mended: 'Servir les clients à la caisse',
  });
});

describe('little pictures', () => {
  test.each([
    ['Football ⚽', 'Football'],
    ['👩🏽‍🍳 Cuisine', 'Cuisine'],
    ['Souriante :)', 'Souriante'],
    ['Fier de la 🇫🇷 !', 'Fier de la !'],
  ])('%s is left with its words', (line, mended) => {
    expect(ofLine(checkPictures, line)).toEqual({ id: 'pictures', mended });
  });

  test.each(['Pack Office©', 'Caisse (débutante)', 'Note : 18/20', '10 km, 3 fois par semaine', 'Windows™'])(
    '%s is fine',
    (line) => {
      expect(ofLine(checkPictures, line).id).toBe(undefined);
    },
  );
});

describe('length', () => {
  test('a line that is read in one glance is fine, one that is not is told', () => {
    expect(ofLine(checkLengths, 'Préparer les commandes et servir les clients au comptoir').id).toBe(
      undefined,
    );
    expect(ofLine(checkLengths, 'Préparer '.repeat(12)).id).toBe('too-long');
  });

  test('long lists are told once each, with how many there are', () => {
    const tasks = Array.from({ length: 8 }, (_, index) => `Tâche ${index}`);
    const resume = {
      ...GOOD,
      skills: Array.from({ length: 12 }, (_, index) => `Savoir ${index}`),
      experiences: Array.from({ length: 7 }, (_, index) => ({ ...EXPERIENCE, id: String(index), tasks })),
      trainings: [{ ...TRAINING }],
    };
    const told = checkLengths(resume, context).map(({ id, itemId }) => id + (itemId ?? ''));
    expect(told).toContain('too-many-skills');
    expect(told).toContain('too-many-experiences');
    expect(told.filter((id) => id.includes('too-many-tasks')).length).toBe(7);
    expect(checkLengths(resume, context).find(({ id }) => id === 'too-many-skills')!.text).toContain('12');
  });
});
