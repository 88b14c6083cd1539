import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateResume } from '../fixtures/generate-resume.ts';
import { layOut } from './lay-out.ts';
import { shareUnchanged } from './share-unchanged.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

test('what is shown is the next layout, whatever was before', () => {
  fc.assert(
    fc.property(seeds, seeds, (one, other) => {
      const [previous, next] = [layOut(generateResume(one)), layOut(generateResume(other))];
      expect(shareUnchanged(previous, next)).toEqual(next);
    }),
  );
});

test('a letter more in one line leaves every other block the same object', () => {
  const resume = { ...generateResume(12), design: 'sober' as const };
  const [before, after] = ['Réparer un vélo', 'Réparer un vélos'].map((skill) =>
    layOut({ ...resume, skills: ['Tenir une caisse', skill] }),
  );
  const shown = shareUnchanged(before!, after!);
  const changed = shown.pages[0]!.blocks.filter((block, at) => block !== before!.pages[0]!.blocks[at]);
  expect(changed.map(({ key }) => key)).toEqual(['skills-1']);
});
