import { plain } from '../../practice/text.ts';
import { quoted } from '../../french/quoted.ts';
import type { Score } from '../score.ts';
import { isOneTypoAway } from './one-typo.ts';
import type { FillInInput, FillInQuestion } from './schema.ts';

type Blank = FillInQuestion['blanks'][number];

/**
 * The share is the part of the blanks that are right. A mistake the author foresaw is never forgiven as a typo. A forgiven
 * typo is right, and the feedback shows the good spelling.
 */
export function scoreFillIn(question: FillInQuestion, input: FillInInput): Score {
  const marks = question.blanks.map((blank) => markBlank(blank, input[blank.id] ?? '', question.tolerance));
  const right = marks.filter((mark) => mark.right).length;
  return {
    correct: right === marks.length,
    share: right / marks.length,
    feedback: marks.flatMap((mark) => (mark.feedback === undefined ? [] : [mark.feedback])),
  };
}

function markBlank(
  blank: Blank,
  written: string,
  tolerance: FillInQuestion['tolerance'],
): { right: boolean; feedback?: string } {
  const answer = plain(written);
  if (blank.accepted.some((accepted) => plain(accepted) === answer)) return { right: true };
  const mistake = blank.mistakes?.find((foreseen) => plain(foreseen.answer) === answer);
  if (mistake) return { right: false, feedback: mistake.feedback };
  const meant =
    tolerance === 'one-typo' && blank.accepted.find((accepted) => isOneTypoAway(answer, plain(accepted)));
  if (meant) return { right: true, feedback: `Presque sans faute\u00a0: on écrit ${quoted(meant)}.` };
  return { right: false, feedback: `${quoted(written.trim())} n’est pas encore la bonne réponse.` };
}
