import { describe, expect, test } from 'vitest';
import { HELD_OUT_MESSAGES, KNOWN_MESSAGES, loadMessages } from '../../authoring/load-messages.ts';
import { RULES } from './rules/rules.ts';
import { scoreRules } from './score-rules.ts';

const LEAST = 0.95;
const { messages, faults } = loadMessages([...KNOWN_MESSAGES, ...HELD_OUT_MESSAGES]);
const scores = scoreRules(messages);

test('the labelled messages are read, and there are enough of them', () => {
  expect(faults).toEqual([]);
  expect(messages.length).toBeGreaterThanOrEqual(160);
  expect(messages.filter(({ fires }) => fires.length === 0).length).toBeGreaterThanOrEqual(40);
});

test('no two rules share an id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(scores)('$rule', ({ wanted, missed, wrongly, recall, precision }) => {
  test('is put to the test', () => {
    expect(wanted).toBeGreaterThan(0);
  });
  test('says what must be said', () => {
    expect(recall, `silent in ${missed.join(', ')}`).toBeGreaterThanOrEqual(LEAST);
  });
  test('says nothing else', () => {
    expect(precision, `speaks in ${wrongly.join(', ')}`).toBeGreaterThanOrEqual(LEAST);
  });
});
