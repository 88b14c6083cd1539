import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSessionRecord } from './session-record.ts';
import { recordOf, sentSessions, TODAY } from './test-session-records.ts';
import { PROCEDURE, PROCEDURE_THEMES } from './session-vocabulary.ts';

const sent = (changes: Record<string, string> = {}) =>
  new URLSearchParams({
    day: '2026-11-25',
    kind: 'individuel',
    themes: 'email',
    minutes: '30',
    place: 'lieu_activite',
    ...changes,
  });

const problemsOf = (changes: Record<string, string>) => {
  const parsed = parseSessionRecord(sent(changes), TODAY);
  return parsed.ok ? {} : parsed.problems;
};

test('five choices are enough', () => {
  expect(recordOf(sent())).toEqual({
    day: '2026-11-25',
    kind: 'individuel',
    themes: ['email'],
    minutes: 30,
    place: 'lieu_activite',
    participants: 1,
    autonomy: null,
    level: null,
    referral: null,
  });
});

describe('says what is wrong, field by field', () => {
  test('with everything missing', () => {
    expect(parseSessionRecord(new URLSearchParams(), TODAY)).toEqual({
      ok: false,
      problems: {
        day: 'missing',
        kind: 'missing',
        themes: 'missing',
        minutes: 'missing',
        place: 'missing',
      },
    });
  });

  test.each([
    ['day', '2026-02-30', 'not-a-day'],
    ['day', '25/11/2026', 'not-a-day'],
    ['day', '2026-11-28', 'in-the-future'],
    ['kind', 'autre', 'missing'],
    ['themes', 'cuisine', 'missing'],
    ['minutes', '37', 'missing'],
    ['place', 'lune', 'missing'],
  ])('%s: %j is %s', (field, value, problem) => {
    expect(problemsOf({ [field]: value })).toEqual({ [field]: problem });
  });

  test.each([
    ['', 'missing'],
    ['0', 'not-a-number'],
    ['-3', 'not-a-number'],
    ['2,5', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['201', 'too-many'],
  ])('a group of %j is %s', (participants, problem) => {
    expect(problemsOf({ kind: 'collectif', participants })).toEqual({ participants: problem });
  });
});

test('a procedure is an individual session on help with procedures, however it was sent', () => {
  const asKind = recordOf(sent({ kind: 'demarche' }));
  const asTheme = new URLSearchParams(sent());
  asTheme.append('themes', PROCEDURE);
  expect(recordOf(asTheme)).toEqual(asKind);
  expect(asKind).toMatchObject({ kind: 'demarche', themes: ['email', PROCEDURE] });
});

test('every record follows the rules of the Coop', () => {
  fc.assert(
    fc.property(sentSessions, (fields) => {
      const { kind, themes, participants, autonomy, level, referral } = recordOf(fields);
      if (themes.some((theme) => theme in PROCEDURE_THEMES)) expect(themes).toContain(PROCEDURE);
      expect(new Set(themes).size).toBe(themes.length);
      if (kind === 'collectif') expect([autonomy, referral]).toEqual([null, null]);
      else expect([participants, level]).toEqual([1, null]);
      if (kind !== 'collectif') expect(themes.includes(PROCEDURE)).toBe(kind === 'demarche');
    }),
  );
});

test('what is free text goes nowhere', () => {
  const record = recordOf(sent({ notes: 'Madame D., 3 rue des Lilas', autonomy: 'elle est malade' }));
  expect(JSON.stringify(record)).not.toMatch(/Lilas|malade/);
});
