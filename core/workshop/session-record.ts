import { isDay } from '../applications/day.ts';
import {
  AUTONOMIES,
  codesOf,
  LEVELS,
  PLACES,
  PROCEDURE,
  PROCEDURE_THEMES,
  REFERRALS,
  SESSION_KINDS,
  SESSION_MINUTES,
  THEMES,
  type Autonomy,
  type Level,
  type Place,
  type Referral,
  type SessionKind,
  type SessionMinutes,
  type Theme,
} from './session-vocabulary.ts';

/*
 * What a helper reports of a session, in one minute. Choices and counts only: there is no free text, so nothing about a person can
 * be written in it.
 */

export interface SessionRecord {
  /** Local day, `2026-11-25`. */
  day: string;
  kind: SessionKind;
  /** One or more, in the order of THEMES. */
  themes: Theme[];
  minutes: SessionMinutes;
  place: Place;
  /** 1 unless it was a group. */
  participants: number;
  /** Null for a group, or when it was not said. */
  autonomy: Autonomy | null;
  /** Null unless it was a group, or when it was not said. */
  level: Level | null;
  /** `'none'`: the person was sent nowhere. Null for a group, or when it was not said. */
  referral: Referral | 'none' | null;
}

/** Most people that a session is reported for. */
export const MOST_PARTICIPANTS = 200;

export type SessionField = keyof SessionRecord;

/** What is wrong in a field. `'missing'` too for a choice that is not in the list. */
export type SessionProblem = 'missing' | 'not-a-day' | 'in-the-future' | 'not-a-number' | 'too-many';
export type SessionProblems = Partial<Record<SessionField, SessionProblem>>;

/** What a form has sent: FormData and URLSearchParams are such. */
export interface SentFields {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

const oneOf = <Code>(codes: readonly Code[], sent: unknown) => codes.find((code) => String(code) === sent);

function dayProblem(day: string, today: string): SessionProblem | null {
  if (day === '') return 'missing';
  if (!isDay(day)) return 'not-a-day';
  return day > today ? 'in-the-future' : null;
}

function countProblem(count: string): SessionProblem | null {
  if (count === '') return 'missing';
  if (!/^\d{1,9}$/.test(count) || Number(count) === 0) return 'not-a-number';
  return Number(count) > MOST_PARTICIPANTS ? 'too-many' : null;
}

/** The themes in the order of the list; a theme of PROCEDURE_THEMES, or a procedure, brings PROCEDURE with it. */
function wholeThemes(themes: readonly unknown[], kind: SessionKind | undefined): Theme[] {
  const isProcedure =
    kind === 'demarche' || codesOf(PROCEDURE_THEMES).some((theme) => themes.includes(theme));
  return codesOf(THEMES).filter((theme) => themes.includes(theme) || (theme === PROCEDURE && isProcedure));
}

/**
 * Reads what the form of a session has sent. A procedure has the theme PROCEDURE, and an individual session with that theme is a
 * procedure: the two are one thing in the Coop. What does not belong to the kind of session (a level for one person) is left out.
 * @param today local day, `2026-11-25`
 * @returns the record, or what is wrong by field
 */
export function parseSessionRecord(
  sent: SentFields,
  today: string,
): { ok: true; record: SessionRecord } | { ok: false; problems: SessionProblems } {
  const text = (name: SessionField) => String(sent.get(name) ?? '').trim();
  const sentKind = oneOf(codesOf(SESSION_KINDS), sent.get('kind'));
  const isGroup = sentKind === 'collectif';
  const themes = wholeThemes(sent.getAll('themes'), sentKind);
  const kind = sentKind === 'individuel' && themes.includes(PROCEDURE) ? 'demarche' : sentKind;
  const minutes = oneOf(SESSION_MINUTES, sent.get('minutes'));
  const place = oneOf(codesOf(PLACES), sent.get('place'));
  const day = text('day');
  const wrong = {
    day: dayProblem(day, today),
    participants: isGroup ? countProblem(text('participants')) : null,
  };
  if (!kind || !minutes || !place || themes.length === 0 || wrong.day || wrong.participants) {
    const problems: SessionProblems = {
      ...(wrong.day && { day: wrong.day }),
      ...(!kind && { kind: 'missing' }),
      ...(themes.length === 0 && { themes: 'missing' }),
      ...(!minutes && { minutes: 'missing' }),
      ...(!place && { place: 'missing' }),
      ...(wrong.participants && { participants: wrong.participants }),
    };
    return { ok: false, problems };
  }
  const forOne = {
    participants: 1,
    autonomy: oneOf(codesOf(AUTONOMIES), sent.get('autonomy')) ?? null,
    level: null,
    referral: oneOf([...codesOf(REFERRALS), 'none' as const], sent.get('referral')) ?? null,
  };
  const forGroup = {
    participants: Number(text('participants')),
    autonomy: null,
    level: oneOf(codesOf(LEVELS), sent.get('level')) ?? null,
    referral: null,
  };
  return { ok: true, record: { day, kind, themes, minutes, place, ...(isGroup ? forGroup : forOne) } };
}
