import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseRecord, parseRecords } from './parse-record.ts';
import { readProgress, writeProgress } from './progress-file.ts';
import { RecordSchema } from './record-schema.ts';
import { foldRecords } from './fold.ts';
import { summarise } from './summary.ts';
import { aRecord, anyRecord } from './test-records.ts';

/** A record of version 1 as a phone wrote it in November 2026. Never change it: it must be readable for ever. */
const FIRST_RECORD =
  '{"v":1,"id":"019ab0c5-1e20-7a31-8f3e-2b1c0d9e8f70","device":"3f9c2a7b1d4e8f60","lesson":"ouvrir-un-message",' +
  '"contentVersion":"2026-11-20","verb":"completed","activity":"alone","at":"2026-11-23T09:30:00.000Z",' +
  '"result":{"success":true,"share":1,"helpCount":2,"goals":["message-open"],"traps":[],"seconds":95.5}}';

const broken: [string, string, unknown][] = [
  ['an id that is not a UUIDv7', 'bad-id', { id: '42' }],
  ['an id in capitals', 'bad-id', { id: aRecord(1).id.toUpperCase().replace('7', 'A') }],
  ['a device that could name a person', 'bad-device', { device: 'Le téléphone de Samia' }],
  ['a lesson that is no slug', 'bad-lesson', { lesson: '../secret' }],
  ['no content version', 'bad-contentVersion', { contentVersion: '' }],
  ['a verb that is no word', 'bad-verb', { verb: 7 }],
  ['an activity that is no name', 'bad-activity', { activity: '<b>' }],
  ['a day that does not exist', 'bad-at', { at: '2026-02-31T09:30:00.000Z' }],
  ['a time without time zone', 'bad-at', { at: '2026-02-28T09:30:00' }],
  ['a share above 1', 'bad-result', { result: { share: 2 } }],
  ['a negative time', 'bad-result', { result: { seconds: -1 } }],
  ['half a request for help', 'bad-result', { result: { helpCount: 0.5 } }],
  ['goals that are no list', 'bad-result', { result: { goals: 'sent' } }],
  ['a trap that is a sentence', 'bad-result', { result: { traps: ['j’habite au 3 rue…'] } }],
  ['a result that is a list', 'bad-result', { result: [] }],
  ['a later version', 'unknown-version', { v: 2 }],
];

describe('a record that comes from outside', () => {
  test('is read when it is one of ours, even the oldest', () => {
    const value: unknown = JSON.parse(FIRST_RECORD);
    expect(parseRecord(value)).toEqual({ ok: true, record: value });
  });

  test.each(broken)('is refused with %s', (_what, reason, fields) => {
    const value = { ...aRecord(1), ...(fields as object) };
    expect(parseRecord(value)).toEqual({ ok: false, reason });
    expect(v.is(RecordSchema, value)).toBe(false);
  });

  test.each([null, 'text', 7, []])('is refused when it is no record at all: %j', (value) => {
    expect(parseRecord(value)).toEqual({ ok: false, reason: 'not-a-record' });
  });

  test('loses the fields nobody knows', () => {
    expect(parseRecord({ ...aRecord(1), name: 'Samia' })).toEqual({ ok: true, record: aRecord(1) });
  });

  test('is judged alike on the phone and on the server', () => {
    const field = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.double(),
      fc.array(fc.string(), { maxLength: 2 }),
    );
    const spoilt = fc.dictionary(
      fc.constantFrom('id', 'device', 'lesson', 'contentVersion', 'verb', 'activity', 'at', 'result'),
      field,
      { maxKeys: 1 },
    );
    fc.assert(
      fc.property(anyRecord, spoilt, (record, fields) => {
        const value = { ...record, ...fields };
        const onServer = v.safeParse(RecordSchema, value);
        const onPhone = parseRecord(value);
        expect(onPhone.ok).toBe(onServer.success);
        if (onPhone.ok && onServer.success) expect(onPhone.record).toEqual(onServer.output);
      }),
    );
  });

  test('never spoils the others', () => {
    const { accepted, refused } = parseRecords([aRecord(1), { v: 9 }, aRecord(2)]);
    expect(accepted).toEqual([aRecord(1), aRecord(2)]);
    expect(refused).toEqual([{ index: 1, reason: 'unknown-version' }]);
  });
});

describe('the file a learner takes away', () => {
  test('gives back every record', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const read = readProgress(writeProgress(records, '2026-11-23T12:00:00.000Z', []));
        expect(read).toEqual({ ok: true, accepted: records, refused: [] });
      }),
    );
  });

  test('says in French what was done', () => {
    const records = [
      aRecord(1, { verb: 'passed', activity: 'check' }),
      aRecord(2, { lesson: 'un-cv', verb: 'completed', activity: 'guided' }),
    ];
    const titles: Record<string, string> = { 'un-message': 'Ouvrir un message' };
    expect(summarise(foldRecords(records), (lesson) => titles[lesson])).toEqual([
      '1 leçon est terminée.',
      '«\u00a0un-cv\u00a0»\u00a0: faite à 20\u00a0%, dernière fois le 23/11/2026.',
      '«\u00a0Ouvrir un message\u00a0»\u00a0: leçon terminée le 23/11/2026.',
    ]);
  });

  test.each([
    ['something else than JSON', 'bonjour', 'not-json'],
    ['the file of another program', '{"records":[]}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a file of a later version', '{"format":"wetechcare-progression","v":2,"records":[]}', 'newer'],
  ])('is refused when it is %s', (_what, text, error) => {
    expect(readProgress(text)).toEqual({ ok: false, error });
  });
});
