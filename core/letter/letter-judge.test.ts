import { describe, expect, test } from 'vitest';
import { holds } from '../practice/condition.ts';
import { libraryCard } from '../practice/fixtures/library-card.ts';
import { createScenario } from '../practice/scenario.ts';
import { startWorld, type Letter } from '../practice/world.ts';
import { letterJudge } from './letter-judge.ts';
import type { MessageKind } from './message.ts';
import { appointmentRepeated, noTexting, RULES, subjectNamesJob } from './rules/rules.ts';
import * as exported from './rules/rules.ts';

const letters = {
  offer: { job: 'Équipière', firm: '', email: '', contact: '', city: '', reference: '' },
  sender: { firstName: 'Inès', lastName: 'Benali', phone: '', email: '' },
  appointmentAt: '2026-11-27T10:00',
};
const task = { ...libraryCard.task, letters };
const sites = Object.values(libraryCard.sites);
const scenario = createScenario(task, sites, letterJudge([subjectNamesJob, noTexting, appointmentRepeated]));

function keeps(letter: Partial<Letter>, rules: string[], as: MessageKind = 'answer-offer'): boolean {
  const sent = [{ to: 'a@b.exemple', subject: '', body: '', files: [], replyTo: null, ...letter }];
  return holds({ mail: { keeps: { as, rules } } }, { ...startWorld(scenario), sent }, scenario);
}

describe('a letter of the practice mailbox', () => {
  test('keeps a rule or not, as the message tool says', () => {
    expect(keeps({ subject: 'Équipière' }, ['subject-names-job'])).toBe(true);
    expect(keeps({ subject: 'Bonjour' }, ['subject-names-job'])).toBe(false);
    expect(keeps({ subject: 'Équipière', body: 'slt' }, ['subject-names-job', 'no-texting'])).toBe(false);
  });
  test('is judged as what it is', () => {
    const letter = { subject: 'Bonjour', body: 'Je viendrai vendredi à 10 h.' };
    expect(keeps(letter, ['subject-names-job', 'appointment-repeated'], 'answer-invitation')).toBe(true);
    expect(keeps({ body: 'Je viendrai jeudi.' }, ['appointment-repeated'], 'answer-invitation')).toBe(false);
  });
  test('keeps no rule that the judge was not given', () => {
    expect(keeps({ body: 'Bonjour' }, ['greeting-written'])).toBe(false);
  });
});

test('a task with letters is refused without a judge, and a judge is not kept by a task without letters', () => {
  expect(() => createScenario(task, sites)).toThrow('rules of letters');
  expect(createScenario(libraryCard.task, sites, letterJudge(RULES)).judgeLetter).toBeUndefined();
});

test('a rule is exported under its id, so that a pack can take it alone', () => {
  const byName: Record<string, unknown> = exported;
  for (const rule of RULES) {
    const name = rule.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(byName[name], name).toBe(rule);
  }
});
