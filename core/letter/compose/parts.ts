import type { MessageKind } from '../message.ts';

/** A message is written part by part. `first`, `second` and `third` are its sentences. */
export const PARTS = [
  'subject',
  'greeting',
  'first',
  'second',
  'third',
  'attachment',
  'closing',
  'signature',
] as const;
export type Part = (typeof PARTS)[number];

export interface PartToWrite {
  part: Part;
  /** What the writer is asked, in plain French. */
  asks: string;
}

const SUBJECT = 'L’objet : de quoi parle ton message ?';
const GREETING = 'Comment dis-tu bonjour ?';
const ATTACHMENT = 'Annonce ton CV.';
const CLOSING = 'Comment finis-tu ?';
const SIGNATURE = 'Signe avec ton prénom, ton nom et ton numéro.';

function parts(
  sentences: readonly (readonly [part: Part, asks: string])[],
  hasAttachment: boolean,
): readonly PartToWrite[] {
  return [
    { part: 'subject', asks: SUBJECT },
    { part: 'greeting', asks: GREETING },
    ...sentences.map(([part, asks]) => ({ part, asks })),
    ...(hasAttachment ? [{ part: 'attachment' as const, asks: ATTACHMENT }] : []),
    { part: 'closing', asks: CLOSING },
    { part: 'signature', asks: SIGNATURE },
  ];
}

/** The parts of each kind of message, in the order in which they are written. */
export const PARTS_OF: Record<MessageKind, readonly PartToWrite[]> = {
  'answer-offer': parts(
    [
      ['first', 'Qui es-tu, et quel travail veux-tu ?'],
      ['second', 'Pourquoi toi ? Que sais-tu faire, qu’aimes-tu ?'],
      ['third', 'Quand peux-tu commencer ?'],
    ],
    true,
  ),
  spontaneous: parts(
    [
      ['first', 'Qui es-tu, et quel travail cherches-tu ?'],
      ['second', 'Pourquoi toi, et pourquoi chez eux ?'],
      ['third', 'Quand es-tu disponible ?'],
    ],
    true,
  ),
  'follow-up': parts(
    [
      ['first', 'Quand as-tu écrit, et pour quel travail ?'],
      ['second', 'Qu’est-ce qui te plaît toujours dans ce travail ?'],
      ['third', 'Que voudrais-tu savoir ?'],
    ],
    false,
  ),
  thanks: parts(
    [
      ['first', 'De quoi dis-tu merci ?'],
      ['second', 'Qu’est-ce qui t’a plu ?'],
      ['third', 'Et maintenant ?'],
    ],
    false,
  ),
  'answer-invitation': parts(
    [
      ['first', 'Dis merci. Viens-tu ?'],
      ['second', 'Redis le jour, l’heure et le lieu.'],
      ['third', 'As-tu une question ? Sinon, passe.'],
    ],
    false,
  ),
  late: parts(
    [
      ['first', 'Excuse-toi et dis pourquoi.'],
      ['second', 'À quelle heure seras-tu là ?'],
      ['third', 'Demande si cela va encore.'],
    ],
    false,
  ),
};
