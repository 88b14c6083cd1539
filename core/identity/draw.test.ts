import { expect, test } from 'vitest';
import { drawBelow } from './draw.ts';
import { drawing } from './test-random.ts';

test.each([1, 2, 12, 13, 58, 512, 40_000, 65_536])(
  'of %i numbers, none comes more often than another',
  (limit) => {
    const counts = new Uint32Array(limit);
    let refused = 0;
    for (let number = 0; number < 65_536; number += 1) {
      const source = drawing(number, 0);
      let draws = 0;
      const drawn = drawBelow(limit, (count) => {
        draws += 1;
        return source(count);
      });
      if (draws > 1) refused += 1;
      else counts[drawn]! += 1;
    }
    expect(new Set(counts).size).toBe(1);
    expect(refused).toBe(65_536 % limit);
  },
);

test('a source of chance that is stuck is noticed', () => {
  expect(() => drawBelow(13, () => Uint8Array.of(255, 255))).toThrow('broken');
});
