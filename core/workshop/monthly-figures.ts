import type { SessionRecord } from './session-record.ts';
import {
  codesOf,
  SESSION_KINDS,
  SESSION_MINUTES,
  THEMES,
  type SessionKind,
  type SessionMinutes,
  type Theme,
} from './session-vocabulary.ts';

/** What was done in one month. */
export interface MonthlyFigures {
  /** `2026-11`. */
  month: string;
  sessions: number;
  /** Those of every session added up: a person who came twice counts twice. */
  participants: number;
  /** Length of all sessions. */
  minutes: number;
  byKind: Record<SessionKind, { sessions: number; participants: number }>;
  /** Sessions on each theme. A session may have several, so they can add up to more than the sessions. */
  byTheme: Record<Theme, number>;
  /** Sessions of each length. */
  byMinutes: Record<SessionMinutes, number>;
}

const counts = <Code extends string | number, Count>(codes: readonly Code[], none: () => Count) =>
  Object.fromEntries(codes.map((code) => [code, none()])) as Record<Code, Count>;

function nothingIn(month: string): MonthlyFigures {
  return {
    month,
    sessions: 0,
    participants: 0,
    minutes: 0,
    byKind: counts(codesOf(SESSION_KINDS), () => ({ sessions: 0, participants: 0 })),
    byTheme: counts(codesOf(THEMES), () => 0),
    byMinutes: counts(SESSION_MINUTES, () => 0),
  };
}

/** Figures of each month in which there was a session, from the oldest to the newest. */
export function monthlyFigures(records: readonly SessionRecord[]): MonthlyFigures[] {
  const months = new Map<string, MonthlyFigures>();
  for (const { day, kind, themes, minutes, participants } of records) {
    const month = day.slice(0, 7);
    const figures = months.get(month) ?? nothingIn(month);
    months.set(month, figures);
    figures.sessions += 1;
    figures.participants += participants;
    figures.minutes += minutes;
    figures.byKind[kind].sessions += 1;
    figures.byKind[kind].participants += participants;
    figures.byMinutes[minutes] += 1;
    for (const theme of themes) figures.byTheme[theme] += 1;
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month));
}
