import type { Application } from './application.ts';
import { daysAfter, isDayAndTime } from './day.ts';
import { followUpDay } from './follow-up.ts';

/*
 * Reminders for the calendar of the phone (RFC 5545): a follow-up, an interview. Times are local ("floating", section 3.3.5): ten
 * o'clock is ten o'clock where the person is.
 */

const LINE_END = '\r\n';
/** Longest line in octets, line end left out (section 3.1). */
const LONGEST_LINE = 75;

/** A text as a value (section 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** The line cut in lines of at most 75 octets, never within a character; those that follow begin with a space. */
export function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      result += `${LINE_END} `;
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** `2026-11-25T09:30:00.000Z` is `20261125T093000Z`. */
const stamp = (instant: string) => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

function calendar(lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//WeTechCare//ClicNjob//FR', ...lines, 'END:VCALENDAR']
    .map((line) => folded(line) + LINE_END)
    .join('');
}

const alarm = (trigger: string, text: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(text)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
];

const nameOf = ({ job, firm }: Application) =>
  [job, firm].filter((text) => text.trim() !== '').join(' – ') || 'candidature';

const linkOf = ({ link }: Application) => (/^https?:\/\/[!-~]+$/.test(link) ? [`URL:${link}`] : []);

/**
 * A reminder at nine o'clock on the day of the follow-up; null when the message has not left.
 * @param now device clock, ISO 8601 in UTC
 */
export function followUpIcs(application: Application, now: string): string | null {
  const day = followUpDay(application);
  const next = day && daysAfter(day, 1);
  if (!day || !next) return null;
  const title = `Relancer : ${nameOf(application)}`;
  return calendar([
    'BEGIN:VEVENT',
    `UID:${escaped(application.id)}-relance@clicnjob`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`,
    `DTEND;VALUE=DATE:${next.replace(/-/g, '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped('Pas de réponse ? Écris un court message pour demander où en est ta candidature.')}`,
    ...linkOf(application),
    'TRANSP:TRANSPARENT',
    ...alarm('PT9H', title),
    'END:VEVENT',
  ]);
}

/**
 * The interview, one hour long, with a reminder the day before and two hours before; null without a day and a time.
 * @param now device clock, ISO 8601 in UTC
 */
export function interviewIcs(application: Application, now: string): string | null {
  const { interviewAt, interviewPlace } = application;
  if (!isDayAndTime(interviewAt)) return null;
  const title = `Entretien : ${nameOf(application)}`;
  return calendar([
    'BEGIN:VEVENT',
    `UID:${escaped(application.id)}-entretien@clicnjob`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${interviewAt.replace(/[-:]/g, '')}00`,
    'DURATION:PT1H',
    `SUMMARY:${escaped(title)}`,
    ...(interviewPlace.trim() === '' ? [] : [`LOCATION:${escaped(interviewPlace)}`]),
    ...linkOf(application),
    ...alarm('-P1D', title),
    ...alarm('-PT2H', title),
    'END:VEVENT',
  ]);
}
