import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { examplesByKind } from './examples.ts';
import { canTryAgain, scoreAnswer, solutionText, validateAnswer } from './kinds.ts';
import { plainQuestion, spokenQuestion } from './plain-question.ts';
import { QuestionSchema, type Answer, type Question } from './question.ts';
import { QuizSchema } from './quiz-schema.ts';

const examples: Question[] = Object.values(examplesByKind).flat();

function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'one-choice':
      return question.choices.find((choice) => choice.right)!.id;
    case 'several-choices':
      return question.choices.filter((choice) => choice.right).map((choice) => choice.id);
    case 'put-in-order':
      return question.steps.map((step) => step.id);
    case 'match':
      return Object.fromEntries(question.pairs.map((pair) => [pair.id, pair.id]));
    case 'fill-in':
      return Object.fromEntries(question.blanks.map((blank) => [blank.id, blank.accepted[0]!]));
    case 'true-or-false':
      return question.truth;
    case 'find-suspicious': {
      const suspicious = question.segments
        .filter((segment) => segment.suspicious)
        .map((segment) => segment.id);
      return suspicious.length > 0 ? suspicious : 'nothing';
    }
    case 'official-site':
      return question.results.find((result) => result.official)!.id;
  }
}

describe.each(examples.map((question) => [question.id, question] as const))('example %s', (_, question) => {
  test('follows its schema', () => {
    expect(v.safeParse(QuestionSchema, question).issues).toBeUndefined();
  });
  test('is right when answered rightly, and not answered as long as nobody answered', () => {
    const answer = rightAnswer(question);
    expect(validateAnswer(question, answer)).toBeNull();
    expect(scoreAnswer(question, answer)).toMatchObject({ correct: true, share: 1 });
    expect(validateAnswer(question, null)).not.toBeNull();
  });
  test('can be read and heard without a picture', () => {
    expect(plainQuestion(question).items.every((item) => item !== '')).toBe(true);
    expect(solutionText(question).length).toBeGreaterThan(0);
    expect(spokenQuestion(question)).toContain(question.hear ?? question.prompt);
  });
  test('is written with French typography', () => {
    const texts = JSON.stringify(question);
    expect(texts).not.toMatch(/ [?!:;»]|« |[a-z]'[a-zé]/u);
  });
  test('says its ideas in short sentences', () => {
    const sentences = [question.prompt, question.explanation].join(' ').split(/[.?!]\s/u);
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  });
});

test('every kind has two or three examples, each with an id of its own', () => {
  for (const list of Object.values(examplesByKind)) expect([2, 3]).toContain(list.length);
  expect(new Set(examples.map((question) => question.id)).size).toBe(examples.length);
});

test('every folder of a kind is in the registry', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map((folder) => folder.name).sort()).toEqual(Object.keys(examplesByKind).sort());
});

test('nobody is asked to try again when only one answer is left', () => {
  const [question] = examplesByKind['one-choice'];
  expect(canTryAgain(question!)).toBe(true);
  expect(canTryAgain({ ...question!, choices: question!.choices.slice(0, 2) })).toBe(false);
  expect(canTryAgain(examplesByKind['true-or-false'][0]!)).toBe(false);
});

test('an unknown kind is refused', () => {
  expect(v.is(QuestionSchema, { ...examples[0], kind: 'riddle' })).toBe(false);
});

describe('a quiz', () => {
  const quiz = { lesson: 'first-lesson', questions: examples.slice(0, 7) };
  test('has six to eight questions', () => {
    expect(v.is(QuizSchema, quiz)).toBe(true);
    expect(v.is(QuizSchema, { ...quiz, questions: examples.slice(0, 5) })).toBe(false);
    expect(v.is(QuizSchema, { ...quiz, questions: examples.slice(0, 9) })).toBe(false);
  });
  test('never asks the same question twice', () => {
    expect(v.is(QuizSchema, { ...quiz, questions: [...examples.slice(0, 6), examples[0]] })).toBe(false);
  });
  test('has a JSON Schema that helps authors in their editor', () => {
    const schema = JSON.stringify(toJsonSchema(QuizSchema, { errorMode: 'ignore' }));
    expect(schema).toContain('"additionalProperties":false');
    expect(schema).toContain('Must this one be ticked?');
  });
});

test('what the phone loads never loads valibot', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, clause, from] of source.matchAll(/^import (?!type )([^;]+?) from '([^']+)';/gm)) {
      expect(from, `${file} imports ${clause}`).not.toBe('valibot');
      if (from!.startsWith('.')) visit(resolve(dirname(file), from!));
    }
  };
  for (const entry of ['kinds.ts', 'examples.ts', 'shuffled.ts']) visit(join(import.meta.dirname, entry));
  expect(seen.size).toBeGreaterThan(20);
});
