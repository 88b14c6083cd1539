import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawThree, parseThree, PICTURES } from './pictures.ts';
import { anyRandom, drawing } from './test-random.ts';

const ids = PICTURES.map(({ id }) => id);

test('every picture has an id and a name of its own', () => {
  expect(new Set(ids).size).toBe(PICTURES.length);
  expect(new Set(PICTURES.map(({ name }) => name)).size).toBe(PICTURES.length);
});

describe('drawing three pictures', () => {
  test('gives three different ones, that are read back', () => {
    fc.assert(
      fc.property(anyRandom, (random) => {
        const three = drawThree(random);
        expect(new Set(three).size).toBe(3);
        expect(parseThree(JSON.parse(JSON.stringify(three)))).toEqual(three);
      }),
    );
  });

  test('reaches each three in its order from one draw only', () => {
    const reached = new Set<string>();
    for (let one = 0; one < ids.length; one += 1)
      for (let two = 0; two < ids.length - 1; two += 1)
        for (let three = 0; three < ids.length - 2; three += 1)
          reached.add(drawThree(drawing(one, two, three)).join());
    expect(reached.size).toBe(60 * 59 * 58);
  });
});

test.each([
  null,
  'sun,moon,star',
  ['sun', 'moon'],
  ['sun', 'moon', 'star', 'cat'],
  ['sun', 'moon', 'sun'],
  ['sun', 'moon', 'dragon'],
  ['sun', 'moon', 3],
  { length: 3, 0: 'sun', 1: 'moon', 2: 'star' },
])('%j are no three pictures', (value) => {
  expect(parseThree(value)).toBeNull();
});
