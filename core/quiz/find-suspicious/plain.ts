import type { PlainParts } from '../plain-question.ts';
import { quoted } from '../../french/quoted.ts';
import type { FindSuspiciousQuestion } from './schema.ts';

type Segment = FindSuspiciousQuestion['segments'][number];

/** What each piece of a message is called, with its colon; nothing for plain text. */
export const partNames: Record<Segment['part'], string> = {
  sender: 'De\u00a0: ',
  subject: 'Objet\u00a0: ',
  text: '',
  link: 'Lien\u00a0: ',
  attachment: 'Pièce jointe\u00a0: ',
};

/** The message piece by piece, then what is suspicious in it and why. */
export function plainFindSuspicious(question: FindSuspiciousQuestion): PlainParts {
  const suspicious = question.segments.filter((segment) => segment.suspicious);
  return {
    items: question.segments.map((segment) => {
      const text = partNames[segment.part] + segment.text;
      return segment.address === undefined ? text : `${text} (${segment.address})`;
    }),
    solution:
      suspicious.length === 0
        ? ['Rien n’est suspect dans ce message.']
        : suspicious.map((segment) => `${quoted(segment.text)}\u00a0: ${segment.feedback ?? ''}`),
  };
}
