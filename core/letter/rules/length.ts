import { MESSAGE_KINDS, type MessageKind } from '../message.ts';
import { sentencesIn, wordCount } from '../reading/sentences.ts';
import { finding, placeIn, type Rule } from './rule.ts';

/** Fewest words, greeting and signature included, with which each kind can say what it must. */
const FEWEST: Record<MessageKind, number> = {
  'answer-offer': 30,
  spontaneous: 30,
  'follow-up': 20,
  thanks: 15,
  'answer-invitation': 10,
  late: 10,
};
/** More is not read on a phone, by somebody who recruits between two customers. */
const MOST = 150;

export const longEnough: Rule = {
  id: 'long-enough',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check({ message: { kind }, body }) {
    const count = wordCount(body.text);
    if (count === 0 || count >= FEWEST[kind]) return null;
    return finding(
      'Ton message est trop court.',
      'Trois phrases simples suffisent : ajoute celle qui manque.',
    );
  },
};

export const shortEnough: Rule = {
  id: 'short-enough',
  importance: 3,
  appliesTo: MESSAGE_KINDS,
  check({ body }) {
    const count = wordCount(body.text);
    if (count <= MOST) return null;
    return finding(
      `Ton message est long : ${count} mots.`,
      `Garde l’essentiel, ${MOST} mots au plus. Le reste est dans le CV.`,
    );
  },
};

const MOST_IN_A_SENTENCE = 35;

export const sentencesShort: Rule = {
  id: 'sentences-short',
  importance: 3,
  appliesTo: MESSAGE_KINDS,
  check({ body, content }) {
    const long = sentencesIn(body, content).find(
      ({ start, end }) => wordCount(body.text.slice(start, end)) > MOST_IN_A_SENTENCE,
    );
    if (!long) return null;
    return finding('Cette phrase est très longue.', 'Coupe-la en deux. Mets un point.', {
      place: placeIn('body', body, long),
    });
  },
};
