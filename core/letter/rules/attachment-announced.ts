import { bodyHas } from '../reading/draft.ts';
import { APPLICATIONS, finding, type Rule } from './rule.ts';

export const ANNOUNCES =
  /\bcv\b|\bcurriculum\b|\bpieces? jointes?\b|\bci[- ]?joint\w*|\bjoin(?:s|t|te|ts|tes)\b|\bpj\b|\bfichiers?\b/;
export const attachmentAnnounced: Rule = {
  id: 'attachment-announced',
  importance: 2,
  appliesTo: APPLICATIONS,
  check(draft) {
    if (draft.body.text.trim() === '' || bodyHas(draft, ANNOUNCES)) return null;
    return finding(
      'Ton message ne parle pas de ton CV.',
      'Ajoute une phrase courte, par exemple : « Mon CV est en pièce jointe. »',
    );
  },
};
