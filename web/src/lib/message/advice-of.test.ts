import { emptyDraft } from '@wetechcare/core/letter/draft-file.ts';
import { expect, test } from 'vitest';
import { adviceOf, homeOf, mendOf } from './advice-of.ts';

const draftOf = (second: string) => ({
  ...emptyDraft('d1', 'answer-offer', '2026-11-25T09:00:00.000Z'),
  parts: { greeting: 'Bonjour,', second },
});
const rulesOf = async (second: string) => (await adviceOf(draftOf(second), null)).map(({ rule }) => rule);

test('a gap that says « tu » to the writer is only to be filled; « tu » to the employer is to be mended', async () => {
  expect(await rulesOf('J’aime [ce que tu aimes dans ce travail].')).toContain('gaps-filled');
  expect(await rulesOf('J’aime [ce que tu aimes dans ce travail].')).not.toContain('says-vous');
  expect(await rulesOf('J’aime ce que tu fais.')).toContain('says-vous');
});

test('what is missing is written where it belongs', async () => {
  const draft = draftOf('J’aime cuisiner.');
  const missing = (await adviceOf(draft, null)).find(({ rule }) => rule === 'closing-written')!;
  expect(homeOf(missing, draft)).toBe('closing');
});

test('a mended word changes its own part, and no other', async () => {
  const draft = draftOf('slt, jsuis dispo.');
  const slang = (await adviceOf(draft, null)).find(
    ({ rule, edits }) => rule === 'no-texting' && edits.length > 0,
  )!;
  const { parts } = mendOf(slang, draft);
  expect(parts!.greeting).toBe('Bonjour,');
  expect(parts!.second).not.toBe(draft.parts.second);
});
