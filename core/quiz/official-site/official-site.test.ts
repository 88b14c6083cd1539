import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { officialSiteExamples } from './examples.ts';
import { OfficialSiteSchema } from './schema.ts';
import { scoreOfficialSite } from './score.ts';
import { validateOfficialSite } from './validate.ts';

const [question] = officialSiteExamples as [(typeof officialSiteExamples)[number]];

test('asks for a site when none is chosen', () => {
  expect(validateOfficialSite(question, null)).toBe('choose-a-site');
  expect(validateOfficialSite(question, 'state')).toBeNull();
});

test('says what gives the chosen site away', () => {
  expect(scoreOfficialSite(question, 'state')).toMatchObject({ correct: true, share: 1 });
  expect(scoreOfficialSite(question, 'express')).toEqual({
    correct: false,
    share: 0,
    feedback: ['C’est une annonce. Ce site fait payer son aide.'],
  });
});

test('every chosen site is explained, and only one is right', () => {
  fc.assert(
    fc.property(fc.constantFrom(...officialSiteExamples), (example) => {
      const scores = example.results.map((result) => scoreOfficialSite(example, result.id));
      expect(scores.every((score) => score.feedback.length === 1)).toBe(true);
      expect(scores.filter((score) => score.correct)).toHaveLength(1);
    }),
  );
});

describe('refuses a question', () => {
  const change = (part: object) =>
    question.results.map((result) => (result.official ? { ...result, ...part } : result));
  test('whose official site is an advertisement', () => {
    expect(v.is(OfficialSiteSchema, { ...question, results: change({ advert: true }) })).toBe(false);
  });
  test('with the address of somebody real', () => {
    expect(v.is(OfficialSiteSchema, { ...question, results: change({ address: 'service.gouv.fr' }) })).toBe(
      false,
    );
  });
});
