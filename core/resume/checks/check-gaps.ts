import { monthInWords, monthOfDay, monthsOf } from '../partial-date.ts';
import type { Resume } from '../resume.ts';
import type { Check } from './check.ts';

/** Months without anything before somebody asks what was done then. */
const LONGEST_SILENCE = 6;
/** Only the end of a training is known: it is taken to have lasted a school year or two. */
const MONTHS_OF_TRAINING = 22;

interface Span {
  /** Where the silence after it is told. */
  experienceId: string | null;
  first: number;
  last: number;
}

function spansOf({ experiences, trainings }: Resume, thisMonth: number): Span[] {
  const lived = experiences.flatMap(({ id, start, end, isCurrent }) => {
    const from = monthsOf(start) ?? monthsOf(end);
    if (!from) return [];
    const last = isCurrent ? thisMonth : (monthsOf(end)?.last ?? from.last);
    return { experienceId: id, first: from.first, last };
  });
  const learnt = trainings.flatMap(({ end, status }) => {
    const to = monthsOf(end);
    if (status === 'in-progress')
      return { experienceId: null, first: thisMonth - MONTHS_OF_TRAINING, last: thisMonth };
    return to ? { experienceId: null, first: to.first - MONTHS_OF_TRAINING, last: to.last } : [];
  });
  return [...lived, ...learnt].sort((a, b) => a.first - b.first);
}

/**
 * The last time of more than six months of which the CV says nothing, told without blame: there is nothing to justify, and
 * something to add if one likes.
 */
export const checkGaps: Check = (resume, { today }) => {
  const thisMonth = monthOfDay(today);
  const spans = spansOf(resume, thisMonth);
  if (!spans.some(({ experienceId }) => experienceId !== null)) return [];
  let gap: { from: number; to: number; itemId: string | null } | null = null;
  let until = spans[0]!.last;
  let itemId = spans[0]!.experienceId;
  for (const span of [...spans.slice(1), { first: thisMonth, last: thisMonth, experienceId: null }]) {
    if (span.first - until - 1 > LONGEST_SILENCE) gap = { from: until + 1, to: span.first - 1, itemId };
    if (span.last >= until) {
      until = span.last;
      itemId = span.experienceId;
    }
  }
  if (!gap) return [];
  const isUntilNow = gap.to >= thisMonth - 1;
  const when = isUntilNow
    ? `Depuis ${monthInWords(gap.from)}`
    : `Entre ${monthInWords(gap.from)} et ${monthInWords(gap.to)}`;
  return [
    {
      id: 'gap',
      step: 'experience',
      field: 'start',
      ...(gap.itemId !== null && { itemId: gap.itemId }),
      weight: 'could',
      text: `${when}, ton CV ne dit rien. Ce n’est pas grave, tu n’as rien à justifier. Tu aidais ta famille, tu faisais du sport, tu apprenais\u00a0? Tu peux l’ajouter.`,
      mends: [],
    },
  ];
};
