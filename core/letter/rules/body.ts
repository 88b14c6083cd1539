import { MESSAGE_KINDS } from '../message.ts';
import { allSpans } from '../reading/fold.ts';
import { finding, placeIn, type Rule } from './rule.ts';

export const bodyWritten: Rule = {
  id: 'body-written',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ body }) {
    if (body.text.trim() !== '') return null;
    return finding(
      'Ton message est vide.',
      'Écris ici, même si le CV est joint : bonjour, trois phrases, merci, ton nom.',
    );
  },
};

/** Gaps that a suggestion leaves for the writer: `[ce que tu aimes]`, `…` between spaces, `XXX`. */
const GAP = /\[[^\]\n]*\]|_{3,}|\.{4,}|\bxxx+\b|<[^>\n@]{2,40}>/;

export const gapsFilled: Rule = {
  id: 'gaps-filled',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ body, subject }) {
    for (const [field, folded] of [
      ['subject', subject],
      ['body', body],
    ] as const) {
      const [gap] = allSpans(folded, GAP);
      if (gap) {
        return finding('Il reste un trou à remplir.', 'Remplace-le par tes mots, ou enlève-le.', {
          place: placeIn(field, folded, gap),
        });
      }
    }
    return null;
  },
};
