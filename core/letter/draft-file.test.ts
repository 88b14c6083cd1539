import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDraft, nextPart, parseDrafts, withFirst, writeDrafts, type LetterDraft } from './draft-file.ts';

const NOW = '2026-11-25T09:00:00.000Z';
const draft: LetterDraft = {
  ...emptyDraft('d1', 'answer-offer', NOW),
  applicationId: 'a1',
  offerText: 'Équipier H/F',
  parts: { subject: 'Candidature', first: 'Je m’appelle Inès.' },
};

test('what is kept comes back the same', () => {
  const file = { drafts: [draft, emptyDraft('d2', 'late', NOW)], unreadable: [] };
  expect(parseDrafts(writeDrafts(file))).toEqual(file);
});

test('a message of a later version is kept aside and written back as it was', () => {
  const later = { id: 'x', kind: 'video', film: 'a' };
  const file = parseDrafts(JSON.stringify({ format: 2, drafts: [draft, later] }));
  expect(file).toEqual({ drafts: [draft], unreadable: [later] });
  expect(parseDrafts(writeDrafts(file)).unreadable).toEqual([later]);
});

test('no text makes it throw, and none that is not ours is lost', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { drafts, unreadable } = parseDrafts(text);
      if (drafts.length + unreadable.length === 0) expect(JSON.parse(text)).toMatchObject({ drafts: [] });
    }),
  );
});

test('the one that is written comes first, and no other is lost or doubled', () => {
  const other = { ...emptyDraft('d2', 'late', NOW), parts: { first: 'Pardon.' } };
  const file = { drafts: [other, draft], unreadable: [] };
  const changed = { ...draft, offerText: 'autre' };
  expect(withFirst(file, changed).drafts).toEqual([changed, other]);
});

test('a message in which nothing was written does not stay in the list', () => {
  const file = { drafts: [emptyDraft('d2', 'late', NOW), draft], unreadable: [] };
  expect(withFirst(file, emptyDraft('d3', 'thanks', NOW)).drafts.map(({ id }) => id)).toEqual(['d3', 'd1']);
});

test('one goes on with the first part that has no text', () => {
  expect(nextPart(draft)).toBe('greeting');
  expect(nextPart({ kind: 'late', parts: {} })).toBe('subject');
  const whole = Object.fromEntries(
    ['subject', 'greeting', 'first', 'second', 'third', 'closing', 'signature'].map((part) => [part, 'x']),
  );
  expect(nextPart({ kind: 'late', parts: whole })).toBeNull();
});
