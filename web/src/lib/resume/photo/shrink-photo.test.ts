import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PHOTO_HEIGHT, PHOTO_WIDTH, croppedPart } from './shrink-photo.ts';

const part = { min: 0, max: 1, noNaN: true };

test('whatever the picture and the choice, the photo is inside the picture and never stretched', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 8000 }),
      fc.integer({ min: 10, max: 8000 }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      fc.double(part),
      fc.double(part),
      (width, height, zoom, x, y) => {
        const kept = croppedPart(width, height, { zoom, x, y });
        expect(kept.x).toBeGreaterThanOrEqual(0);
        expect(kept.y).toBeGreaterThanOrEqual(0);
        expect(kept.x + kept.width).toBeLessThanOrEqual(width + 1e-6);
        expect(kept.y + kept.height).toBeLessThanOrEqual(height + 1e-6);
        expect(kept.width / kept.height).toBeCloseTo(PHOTO_WIDTH / PHOTO_HEIGHT, 6);
      },
    ),
  );
});
