import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS } from '../message.ts';
import { FRIENDLY_ENDS, POLITE_ENDS, type Draft } from '../reading/draft.ts';
import { firstSpan, type Span } from '../reading/fold.ts';
import { endOf, finding, placeIn, type Edit, type Rule } from './rule.ts';

const CLOSING = 'Cordialement,';

/** The last part, where the message says goodbye. */
const lastPart = ({ content, closing, body }: Draft): Span => ({
  start: closing ? closing.start : content.end,
  end: body.text.length,
});

/** Before the signature, or at the end when there is none. */
function insertClosing({ signature, body, message }: Draft): Edit {
  const hasSignature = body.text.slice(signature.start).trim() !== '';
  if (!hasSignature) return { ...endOf('body', message.body), text: `\n\n${CLOSING}` };
  const place = placeIn('body', body, { start: signature.start, end: signature.start });
  return { ...place, text: `\n\n${CLOSING}` };
}

export const closingWritten: Rule = {
  id: 'closing-written',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    if (draft.closing || draft.body.text.trim() === '') return null;
    return finding('Ton message s’arrête d’un coup.', `Finis par un mot poli : ${quoted('Cordialement,')}`, {
      edits: [insertClosing(draft)],
    });
  },
};

export const closingPolite: Rule = {
  id: 'closing-polite',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    const friendly = firstSpan(draft.body, FRIENDLY_ENDS, lastPart(draft));
    if (!friendly) return null;
    const place = placeIn('body', draft.body, friendly);
    const lead = draft.body.text.slice(friendly.start, friendly.end).search(/\S/);
    const word = { ...place, start: place.start + Math.max(0, lead) };
    const isLast = !firstSpan(draft.body, POLITE_ENDS, lastPart(draft));
    return finding('Cette fin est pour les amis.', `Écris ${quoted('Cordialement')}.`, {
      place: word,
      edits: [{ ...word, text: isLast ? 'Cordialement' : '' }],
    });
  },
};
