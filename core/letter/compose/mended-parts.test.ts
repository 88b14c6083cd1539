import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended } from '../advise.ts';
import type { Message } from '../message.ts';
import { assemble } from './assemble.ts';
import { mendedParts, partAt, stretchesOf } from './mended-parts.ts';

const parts = {
  subject: 'Candidature',
  greeting: 'Bonjour,',
  first: 'Je suis Inès.',
  second: 'Je suis ponctuelle.',
  closing: 'Cordialement,',
  signature: 'Inès Benali',
};
const { body } = assemble(parts);
const inBody = (found: string, text: string) => {
  const start = body.indexOf(found);
  return { in: 'body' as const, start, end: start + found.length, text };
};

test('each part is where it stands in the message', () => {
  for (const { part, start, end } of stretchesOf(parts))
    expect(body.slice(start, end)).toBe(parts[part as keyof typeof parts]);
});

test('a change goes to the part in which it stands, and leaves the others', () => {
  expect(mendedParts(parts, [inBody('ponctuelle', 'à l’heure')])).toEqual({
    ...parts,
    second: 'Je suis à l’heure.',
  });
  expect(partAt(parts, body.indexOf('Inès Benali'))).toBe('signature');
});

test('a change of the subject leaves the body', () => {
  const edit = { in: 'subject' as const, start: 0, end: 11, text: 'Poste d’équipière' };
  expect(mendedParts(parts, [edit])).toEqual({ ...parts, subject: 'Poste d’équipière' });
});

test('what is added at the end is in the message', () => {
  const end = body.length;
  const after = mendedParts(parts, [{ in: 'body', start: end, end, text: '\n06 39 98 00 57' }]);
  expect(after.signature).toBe('Inès Benali\n06 39 98 00 57');
});

test('what mends an empty message begins it', () => {
  expect(mendedParts({}, [{ in: 'body', start: 0, end: 0, text: 'Bonjour,\n' }])).toEqual({
    first: 'Bonjour,',
  });
});

test('the mended parts make the mended message, but for white space', () => {
  const whole: Message = { kind: 'answer-offer', to: '', ...assemble(parts), attachments: [] };
  const place = fc.nat({ max: body.length });
  fc.assert(
    fc.property(
      place,
      place,
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '.') }),
      (one, other, text) => {
        const edit = { in: 'body' as const, start: Math.min(one, other), end: Math.max(one, other), text };
        const expected = mended(whole, [edit]).body.replace(/\s/g, '');
        expect(assemble(mendedParts(parts, [edit])).body.replace(/\s/g, '')).toBe(expected);
      },
    ),
  );
});
