import fc from 'fast-check';
import { expect, test } from 'vitest';
import { application } from './test-applications.ts';
import { folded, followUpIcs, interviewIcs } from './to-ics.ts';

const NOW = '2026-11-25T09:30:15.123Z';
const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '');
const interview = application({
  status: 'interview',
  interviewAt: '2026-12-01T10:00',
  interviewPlace: '3, rue des Lilas; Rouen',
});

test('a folded line has at most 75 octets a piece, cuts no character, and unfolds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const pieces = folded(line).split('\r\n');
      const decoded = (piece: string) => new TextDecoder().decode(new TextEncoder().encode(piece));
      expect(pieces.filter((piece) => octets(piece) > 75 || decoded(piece) !== piece)).toEqual([]);
      expect(unfolded(folded(line))).toBe(line);
    }),
  );
});

test('the follow-up is an all-day event on the tenth day, with a reminder at nine', () => {
  const lines = unfolded(followUpIcs(application(), NOW)!).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261205');
  expect(lines).toContain('DTEND;VALUE=DATE:20261206');
  expect(lines).toContain('TRIGGER:PT9H');
  expect(lines).toContain('DTSTAMP:20261125T093015Z');
  expect(lines).toContain('UID:a1-relance@clicnjob');
  expect(lines[lines.length - 2]).toBe('END:VCALENDAR');
});

test('the interview is at local time, with its place escaped', () => {
  const lines = unfolded(interviewIcs(interview, NOW)!).split('\r\n');
  expect(lines).toContain('DTSTART:20261201T100000');
  expect(lines).toContain('LOCATION:3\\, rue des Lilas\\; Rouen');
});

test('nothing comes out before there is a day', () => {
  expect(followUpIcs(application({ sentOn: '' }), NOW)).toBeNull();
  expect(interviewIcs(application(), NOW)).toBeNull();
});

test('whatever is typed, no line of the calendar is made of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (firm, place) => {
      const made = application({
        ...interview,
        firm: `${firm}\r\nATTACH:x`,
        interviewPlace: place,
        link: firm,
      });
      const names = unfolded(interviewIcs(made, NOW)!)
        .split('\r\n')
        .map((line) => line.split(/[:;]/)[0]);
      expect(names.filter((name) => name === 'BEGIN')).toHaveLength(4);
      expect(names).not.toContain('ATTACH');
    }),
  );
});

test.each([
  ['https://emploi.exemple/offre?id=12&lang=fr', true],
  ['https://emploi.exemple/a b', false],
  ['https://emploi.exemple/\u0085', false],
  ['javascript:alert(1)', false],
])('the link %j is in the event: %j', (link, isThere) => {
  const lines = unfolded(followUpIcs(application({ link }), NOW)!).split('\r\n');
  expect(lines.includes(`URL:${link}`)).toBe(isThere);
});

test('the same application gives the same event: the calendar replaces it, it does not double it', () => {
  const uid = (text: string) => /UID:(.*)/.exec(text)![1];
  expect(uid(interviewIcs(interview, NOW)!)).toBe(uid(interviewIcs(interview, '2026-11-26T09:30:15.123Z')!));
});
