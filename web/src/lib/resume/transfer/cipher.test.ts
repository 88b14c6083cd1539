import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './cipher.ts';

test('what is sealed is read again with its key, whatever it says, and with no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
      const sealed = await seal(text);
      expect(await unseal(sealed)).toBe(text);
      const other = await seal(text);
      await expect(unseal({ content: sealed.content, key: other.key })).rejects.toThrow();
    }),
    { numRuns: 20 },
  );
});

test('a content that was changed on the way is refused', async () => {
  const { content, key } = await seal('Inès Benali');
  const changed = (content[20] === 'A' ? 'B' : 'A') + content.slice(21);
  await expect(unseal({ content: content.slice(0, 20) + changed, key })).rejects.toThrow();
});
