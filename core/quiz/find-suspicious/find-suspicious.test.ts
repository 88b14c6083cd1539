import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { findSuspiciousExamples } from './examples.ts';
import { FindSuspiciousSchema } from './schema.ts';
import { scoreFindSuspicious } from './score.ts';
import { validateFindSuspicious } from './validate.ts';

type Example = (typeof findSuspiciousExamples)[number];
const [parcel, , honest] = findSuspiciousExamples as [Example, Example, Example];

test('tapping nothing is no answer; saying "nothing" is one', () => {
  expect(validateFindSuspicious(parcel, null)).toBe('tap-the-suspicious');
  expect(validateFindSuspicious(parcel, [])).toBe('tap-the-suspicious');
  expect(validateFindSuspicious(parcel, 'nothing')).toBeNull();
  expect(validateFindSuspicious(parcel, ['link'])).toBeNull();
});

test('says why what was tapped is suspicious, and how many clues are left', () => {
  expect(scoreFindSuspicious(parcel, ['link'])).toMatchObject({
    correct: false,
    feedback: ['Le lien affiche un nom et mène à un autre site.', 'Il reste 2 indices à trouver.'],
  });
});

test('finding a trap honest, or everything suspicious, is not right', () => {
  expect(scoreFindSuspicious(parcel, 'nothing')).toMatchObject({ correct: false, share: 0 });
  expect(
    scoreFindSuspicious(
      parcel,
      parcel.segments.map((segment) => segment.id),
    ).correct,
  ).toBe(false);
});

test('an honest message is recognised as honest', () => {
  expect(scoreFindSuspicious(honest, 'nothing')).toMatchObject({ correct: true, share: 1 });
  expect(scoreFindSuspicious(honest, ['reminder'])).toEqual({
    correct: false,
    share: 0,
    feedback: ['C’est un simple rappel. On ne vous demande rien.'],
  });
});

test('right exactly when the tapped pieces are the suspicious ones', () => {
  const cases = fc
    .constantFrom(...findSuspiciousExamples)
    .chain((example) =>
      fc.tuple(fc.constant(example), fc.subarray(example.segments.map((segment) => segment.id))),
    );
  fc.assert(
    fc.property(cases, ([example, tapped]) => {
      const score = scoreFindSuspicious(example, tapped);
      expect(score.correct).toBe(
        example.segments.every((segment) => segment.suspicious === tapped.includes(segment.id)),
      );
      expect(score.share === 1).toBe(score.correct);
      expect(score.share).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('refuses a suspicious piece that does not say why', () => {
  const segments = parcel.segments.map(({ feedback, ...segment }) => segment);
  expect(v.is(FindSuspiciousSchema, { ...parcel, segments })).toBe(false);
});
