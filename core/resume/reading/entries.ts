import { findPeriod, type Period } from './period.ts';
import type { ReadLine } from './reading.ts';
import { saysSomething } from './split-text.ts';

/*
 * The lines of a section of experiences or trainings, put together as entries: title and place, dates, what was done. People
 * write the dates before, after or beside the title; the first line of the section tells which.
 */

/** A text of the head of an entry, without the dates. */
export interface Head {
  text: string;
  bold: boolean;
  /** The file itself says that it is the title of something. */
  isTitle: boolean;
}

export interface Entry {
  heads: Head[];
  period: Omit<Period, 'rest'> | null;
  tasks: string[];
}

/** How the entries of a section are set out. */
interface Habits {
  datesFirst: boolean;
  /** Every title is bold, and what follows it is not. */
  boldTitles: boolean;
  /** Every line has a bullet, those of titles too. */
  itemsOnly: boolean;
}

function habitsOf(lines: readonly ReadLine[]): Habits {
  const [first] = lines;
  return {
    datesFirst: first !== undefined && findPeriod(first.text) !== null,
    boldTitles: first?.bold === true && lines.some(({ bold }) => !bold),
    itemsOnly: lines.every(({ role }) => role === 'item'),
  };
}

interface Growing extends Entry {
  /** Lines that were not bold. */
  plainLines: number;
  /** How many heads there were when the dates came. */
  headsAtPeriod: number;
  beganAsItem: boolean;
}

const MOST_HEAD_WORDS = 10;

/** Verbs in the infinitive, nouns of action and whole sentences tell what was done. */
function tellsWhatWasDone(text: string): boolean {
  if (/^\p{Ll}/u.test(text) || /[.!]$/.test(text) || text.split(/\s+/).length > MOST_HEAD_WORDS) return true;
  const [first = ''] = text.split(/[\s:,]+/);
  return (
    /^\p{L}+(?:er|ir|re|oir)$/u.test(first) &&
    !/^(?:premier|métier|atelier|chantier|foyer|quartier|hiver|maire|notre|centre|théâtre|ministère|cadre|livre|autre|père|mère|\p{L}+(?:ier|ière|aire|aître|stre|îtr[eé]))$/iu.test(
      first,
    )
  );
}

function newEntry(beganAsItem: boolean): Growing {
  return { heads: [], period: null, tasks: [], plainLines: 0, headsAtPeriod: 0, beganAsItem };
}

/** The head and dates that a line adds. */
function addHead(entry: Growing, line: ReadLine, period: Period | null): void {
  const text = period ? period.rest : line.text;
  if (saysSomething(text)) entry.heads.push({ text, bold: line.bold, isTitle: line.role === 'title' });
  if (period) {
    const { start, end, isCurrent } = period;
    entry.period = { start, end, isCurrent };
    entry.headsAtPeriod = entry.heads.length;
  }
}

function beginsAnother(
  line: ReadLine,
  period: Period | null,
  current: Growing,
  { datesFirst, boldTitles }: Habits,
): boolean {
  const isBegun = current.heads.length > 0 || current.period !== null || current.tasks.length > 0;
  if (line.role === 'title') return isBegun;
  if (line.role === 'item') return period !== null && current.beganAsItem;
  if (boldTitles) return line.bold && (current.plainLines > 0 || (current.period !== null && !datesFirst));
  if (current.tasks.length > 0) return period !== null || line.bold || !tellsWhatWasDone(line.text);
  if (current.heads.some(({ isTitle }) => isTitle)) return current.period !== null && period !== null;
  if (period) return current.period !== null;
  if (line.bold && current.heads.length > 0)
    return current.period !== null && (!datesFirst || current.heads.some(({ bold }) => !bold));
  // Where the dates come last, what follows them is the next title.
  const isWhole = current.heads.length > 2 || (!datesFirst && current.headsAtPeriod > 1);
  return current.period !== null && isWhole && !tellsWhatWasDone(line.text);
}

/** A title that came after the dates of the entry before belongs to the dates that follow it. */
function takeLateTitle(from: Growing, to: Growing): void {
  const isLate = from.heads.length > Math.max(1, from.headsAtPeriod);
  if (!isLate || from.tasks.length > 0 || from.heads[0]!.isTitle) return;
  to.heads.push(from.heads.pop()!);
}

/** Puts the lines of a section together. No word of them is lost: it is in a head, in a task or in the dates. */
export function groupEntries(lines: readonly ReadLine[]): Entry[] {
  const entries: Growing[] = [];
  const habits = habitsOf(lines);
  for (const line of lines) {
    let current = entries[entries.length - 1];
    const period = findPeriod(line.text);
    if (!current || beginsAnother(line, period, current, habits)) {
      const next = newEntry(line.role === 'item' && habits.itemsOnly);
      if (current && period && !habits.datesFirst && line.role !== 'item') takeLateTitle(current, next);
      entries.push(next);
      current = next;
    }
    const isHead = line.role !== 'item' || (current.beganAsItem && current.heads.length === 0);
    // Under a bold title stands its place, then what was done.
    const isAfterPlace = habits.boldTitles && !line.bold && current.plainLines > 0 && current.period !== null;
    const tells = current.heads.length > 0 && (isAfterPlace || tellsWhatWasDone(line.text));
    if (line.role === 'title' || (isHead && period && current.period === null))
      addHead(current, line, period);
    else if (isHead && !tells && current.tasks.length === 0) addHead(current, line, null);
    else current.tasks.push(line.text);
    if (!line.bold) current.plainLines += 1;
  }
  return entries;
}
