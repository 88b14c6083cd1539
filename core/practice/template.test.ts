import { expect, test } from 'vitest';
import { libraryCard } from './fixtures/library-card.ts';
import { alongPath, changedLibraryCard, fromStart, pathUntil, tap, write } from './fixtures/play.ts';
import { step } from './step.ts';
import { fillIn } from './template.ts';
import { startWorld } from './world.ts';

const end = alongPath();
const fill = (text: string, site = 'library') => fillIn(text, end, libraryCard, site);

test('a field, a choice, a code and a line of the card are written in', () => {
  expect(fill('{persona:name} : {field:number}, {choice:who}, {code:door}')).toBe(
    `Lina : 1234567, Un adulte, ${end.codes['door']!.value}`,
  );
});
test('a field of another site is named in full', () => {
  expect(fill('{field:library/number}', 'lookalike')).toBe('1234567');
});
test('unknown names become nothing; other braces stay', () => {
  expect(fill('[{field:nobody}{choice:nobody}{code:nobody}{persona:nobody}] {x} {}')).toBe('[] {x} {}');
});
test('amounts and totals are written as money; what is not an amount counts as 0', () => {
  const world = {
    ...startWorld(libraryCard),
    fields: { 'library/a': '1 200,50', 'library/b': '99,5', 'library/c': 'rien' },
  };
  expect(fillIn('{amount:a} {sum:a+b+c} {amount:c}', world, libraryCard, 'library')).toBe(
    '1\u202f200,50\u00a0€ 1\u202f300\u00a0€ 0\u00a0€',
  );
});
test('a message keeps the code of its day, even when a newer one was asked for', () => {
  expect(fillIn('{code:door}', end, libraryCard, '', { door: '111111' })).toBe('111111');
});
test('what a learner writes is never taken for a mark', () => {
  const world = step(pathUntil('library/login'), write('library/number', '{persona:name}'), libraryCard);
  expect(fillIn('{field:number}', world, libraryCard, 'library')).toBe('{persona:name}');
});
test('a choice made beforehand gives its label too', () => {
  const scenario = changedLibraryCard((_, sites) => {
    const who = sites['library']!.screens[1]!.components[1]!;
    if (who.kind === 'choice') who.value = 'child';
  });
  expect(fillIn('{choice:who}', fromStart([tap('home.mail')], scenario), scenario, 'library')).toBe(
    'Un enfant',
  );
});
