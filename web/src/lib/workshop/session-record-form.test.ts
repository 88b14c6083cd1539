import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSessionRecord, type SessionField } from '@wetechcare/core/workshop/session-record.ts';
import { recordOf, sentSessions, TODAY } from '@wetechcare/core/workshop/test-session-records.ts';
import SessionRecordForm from './SessionRecordForm.svelte';
import { problemInWords } from './session-words.ts';
import { valuesOf, valuesSent } from './session-values.ts';

/* The form as the server writes it, so as it is without scripts. */

const attributeOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** What a browser would send of the form at once. */
function sentBy(html: string): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const isTile = /type="(?:radio|checkbox)"/.test(tag);
    if (!isTile || / checked[=\s/>]/.test(tag))
      sent.append(attributeOf(tag, 'name'), attributeOf(tag, 'value'));
  }
  for (const [, select = '', options = ''] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = [...options.matchAll(/<option[^>]*>/g)].find(([tag]) => / selected[=\s/>]/.test(tag));
    sent.append(attributeOf(select, 'name'), chosen ? attributeOf(chosen[0], 'value') : '');
  }
  return sent;
}

const htmlOf = (props: ComponentProps<typeof SessionRecordForm>) => render(SessionRecordForm, { props }).body;

test('a record in the form, sent as it stands, is the same record', () => {
  fc.assert(
    fc.property(sentSessions, (fields) => {
      const record = recordOf(fields);
      const sent = sentBy(htmlOf({ today: TODAY, values: valuesOf(record) }));
      expect(recordOf(sent)).toEqual(record);
    }),
    { numRuns: 50 },
  );
});

test('it opens on today, with nothing chosen', () => {
  const parsed = parseSessionRecord(sentBy(htmlOf({ today: TODAY })), TODAY);
  expect(parsed).toEqual({
    ok: false,
    problems: { kind: 'missing', themes: 'missing', minutes: 'missing', place: 'missing' },
  });
});

describe('with a mistake', () => {
  const fields = new URLSearchParams({
    day: '2026-11-28',
    kind: 'collectif',
    minutes: '30',
    participants: '1000',
  });
  const parsed = parseSessionRecord(fields, TODAY);
  if (parsed.ok) throw new Error('There is no mistake.');
  const { problems } = parsed;
  const html = htmlOf({ today: TODAY, values: valuesSent(fields), problems });

  test.each(Object.entries(problems))('%s: the words stand by the field and at the top', (name, problem) => {
    const field = name as SessionField;
    const words = problemInWords(field, problem);
    expect(html.split(words)).toHaveLength(3);
    const [, target = ''] = new RegExp(`<a href="#([^"]*)">${words.slice(0, 20)}`).exec(html) ?? [];
    expect(html).toContain(`id="${target}"`);
    expect(html).toMatch(new RegExp(`id="${target}"[^>]*aria-describedby="session-${field}-problem"`));
    expect(html).toContain(`id="session-${field}-problem"`);
  });

  test('what was sent is still there', () => {
    const sent = sentBy(html);
    for (const [name, value] of fields) expect(sent.get(name)).toBe(value);
  });
});

test('there is nothing to write but a day and a number', () => {
  const html = htmlOf({ today: TODAY });
  expect(html).not.toContain('<textarea');
  const types = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => attributeOf(tag, 'type'));
  expect([...new Set(types)].sort()).toEqual(['checkbox', 'date', 'number', 'radio']);
});
