import { MESSAGE_KINDS } from '../message.ts';
import { quoted } from '../../french/quoted.ts';
import { finding, type Rule } from './rule.ts';

const EMOJI = /(?![©®™])\p{Extended_Pictographic}|(?:^|\s)(?:[:;]-?[)(DPp3]|<3|\^\^|x[Dd])(?=\s|$|[.,!])/u;
const MARKS = /[!?]\s?[!?]+|\.{3,}\s?\.|…{2,}/;
const MOST_EXCLAMATIONS = 2;

export const calmMarks: Rule = {
  id: 'calm-marks',
  importance: 3,
  appliesTo: MESSAGE_KINDS,
  check({ message: { body } }) {
    const emoji = EMOJI.exec(body);
    if (emoji) {
      const place = { in: 'body' as const, start: emoji.index, end: emoji.index + emoji[0].length };
      return finding('Un dessin n’a pas sa place dans ce message.', 'Enlève-le.', {
        place,
        edits: [{ ...place, text: '' }],
      });
    }
    const marks = MARKS.exec(body);
    if (marks) {
      const place = { in: 'body' as const, start: marks.index, end: marks.index + marks[0].length };
      const one = marks[0].includes('?') ? '?' : marks[0].charAt(0);
      return finding('Un seul signe suffit.', `Garde un seul ${quoted(one)}.`, {
        place,
        edits: [{ ...place, text: one }],
      });
    }
    if ((body.match(/!/g) ?? []).length <= MOST_EXCLAMATIONS) return null;
    return finding('Il y a trop de points d’exclamation.', 'Mets des points simples.', {
      place: { in: 'body', start: body.indexOf('!'), end: body.indexOf('!') + 1 },
    });
  },
};
