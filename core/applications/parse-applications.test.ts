import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseApplications, writeApplications } from './parse-applications.ts';
import { application } from './test-applications.ts';

test('what is kept comes back the same', () => {
  const file = {
    applications: [
      application(),
      application({ id: 'b', message: null, outcome: 'yes', status: 'answered', variantId: 'v' }),
    ],
    unreadable: [],
  };
  expect(parseApplications(writeApplications(file))).toEqual(file);
});

test('an entry of a later version is kept aside and written back as it was, with those around it', () => {
  const later = { id: 'x', status: 'hired', salary: 12 };
  const text = JSON.stringify({ format: 2, applications: [application(), later, null] });
  const file = parseApplications(text);
  expect(file).toEqual({ applications: [application()], unreadable: [later, null] });
  expect((JSON.parse(writeApplications(file)) as { applications: unknown[] }).applications).toEqual([
    application(),
    later,
    null,
  ]);
});

test('a wrong field is left empty and spoils nothing else', () => {
  const text = JSON.stringify({
    format: 1,
    applications: [{ ...application(), sentOn: '2026-13-45', firm: 7, outcome: 'maybe', message: 'x' }],
  });
  expect(parseApplications(text).applications).toEqual([
    application({ sentOn: '', firm: '', outcome: null, message: null }),
  ]);
});

test('no text makes it throw or lose something that was there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { applications, unreadable } = parseApplications(text);
      expect(applications.length + unreadable.length).toBeGreaterThanOrEqual(0);
      if (applications.length === 0 && unreadable.length === 0)
        expect(JSON.parse(text)).toMatchObject({ applications: [] });
    }),
  );
});

test('a damaged text is still there after the board has been written again and again', () => {
  const damaged = '{"applications": [{"id": "a"';
  const again = parseApplications(writeApplications(parseApplications(damaged)));
  expect(again.unreadable).toEqual([damaged]);
});

test('two entries with one id: none is lost', () => {
  const text = JSON.stringify({ format: 1, applications: [application(), application({ firm: 'Autre' })] });
  const { applications, unreadable } = parseApplications(text);
  expect(applications).toHaveLength(1);
  expect(unreadable).toEqual([application({ firm: 'Autre' })]);
});
