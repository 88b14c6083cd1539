import { personalNumberIn, type PersonalNumber } from '../../practice/personal-data.ts';
import { MESSAGE_KINDS, type MessageKind } from '../message.ts';
import { allSpans } from '../reading/fold.ts';
import { finding, placeIn, type Rule } from './rule.ts';

const NUMBERS: Record<PersonalNumber, string> = {
  'social-security': 'Un numéro de sécurité sociale',
  card: 'Un numéro de carte bancaire',
  iban: 'Un numéro de compte bancaire',
};

export const noPrivateNumber: Rule = {
  id: 'no-private-number',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { subject, body } }) {
    const kind = personalNumberIn(subject) ?? personalNumberIn(body);
    if (!kind) return null;
    return finding(
      `${NUMBERS[kind]} ne s’envoie jamais par e-mail.`,
      'Enlève-le. On te le demandera à la signature du contrat, pas avant.',
    );
  },
};

/** Being late may be explained by an illness or a child; elsewhere an employer must not know. */
const NOT_WHEN_LATE: readonly MessageKind[] = MESSAGE_KINDS.filter((kind) => kind !== 'late');

const PRIVATE_LIFE =
  /\bnee?s? le \d|\bnee?s? en \d{4}|\bdate de naissance\b|\blieu de naissance\b|\bnationalite\b|\bde nationalite\b|\bcelibataire\b|\bmariee?\b|\bdivorcee?\b|\bpacsee?\b|\bsituation familiale\b|\b(?:je suis|jeune|etant) (?:une? )?(?:jeune )?(?:mere|pere|maman|papa)\b|\b(?:mere|pere|maman|papa) (?:(?:de|d') ?(?:\d|deux|trois|quatre|famille|une?)\b|celibataire|isolee?|solo)|\bsans enfants?\b|\bj'ai (?:un|deux|trois|\d) (?:enfants?|fils|filles?|bebes?)\b|\benceinte\b|\bmaladie\b|\bdepressi\w+|\bdiabet\w+|\basthm\w+|\bepileps\w+|\bsous traitement\b|\btraitement medical\b|\boperee? d|\bhospitalis\w+|\bmusulmane?\b|\bcatholique\b|\bchretienn?e?\b|\bjuive?\b|\bma religion\b|\b(?:mon|ci-joint(?: mon)?|voici mon) rib\b/;

export const noPrivateLife: Rule = {
  id: 'no-private-life',
  importance: 2,
  appliesTo: NOT_WHEN_LATE,
  check({ body }) {
    const [span] = allSpans(body, PRIVATE_LIFE);
    if (!span) return null;
    return finding(
      'Ceci est ta vie privée. Un employeur n’a pas à le savoir.',
      'Enlève ces mots : ton travail et tes qualités suffisent.',
      { place: placeIn('body', body, span) },
    );
  },
};
