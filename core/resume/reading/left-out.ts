import { personalNumberIn, type PersonalNumber } from '../../practice/personal-data.ts';
import type { PlacedText } from '../checks/placed-text.ts';
import { privateDetailsIn, type PrivateKind } from '../checks/private-details.ts';
import type { LeftOut } from './reading.ts';

/*
 * What an old CV often says and no employer needs. It is kept out and named, with why.
 */

const WHY: Record<PrivateKind, string> = {
  'birth-date': 'Ta date de naissance\u00a0: un employeur n’en a pas besoin pour choisir.',
  age: 'Ton âge\u00a0: ce qui compte, c’est ce que tu sais faire.',
  'birth-place': 'Ton lieu de naissance\u00a0: il ne sert pas pour travailler.',
  nationality: 'Ta nationalité\u00a0: l’employeur regarde les papiers plus tard, à l’embauche.',
  family: 'Ta famille\u00a0: c’est ta vie privée.',
  beliefs: 'Ta religion ou tes idées\u00a0: elles sont à toi.',
  health: 'Ta santé\u00a0: elle ne regarde que toi. Tu peux en parler plus tard, si tu veux.',
  address: 'Ta rue\u00a0: ta ville suffit, et un CV passe dans beaucoup de mains.',
};

const WHY_NUMBER: Record<PersonalNumber, string> = {
  'social-security': 'Ton numéro de sécurité sociale\u00a0: avec lui, on peut te voler ton identité.',
  iban: 'Ton numéro de compte en banque\u00a0: ne le donne jamais avant d’être embauché.',
  card: 'Un numéro de carte bancaire\u00a0: ne le donne jamais à un employeur.',
};

/** Says kindly why something of this kind is not in the CV. */
export function leftOutBecause(kind: PrivateKind, text: string): LeftOut {
  return { text, reason: WHY[kind] };
}

/** What follows a day of birth: « à Rouen (76) ». */
const PLACE_AFTER_DAY = /^à\s+\p{L}[\p{L}\p{M}’' -]*(?:\([\p{L}\d ]+\))?/iu;

/**
 * The text without what is private in it, and what that was.
 * @param step of the CV that the text belongs to: what one says of a job is not about oneself
 * @param today as `2026-11-25`: a day long ago is a birthday
 */
export function withoutPrivateDetails(
  text: string,
  step: PlacedText['step'],
  today: string,
): { text: string; leftOut: LeftOut[] } {
  const number = personalNumberIn(text);
  if (number) return { text: '', leftOut: [{ text, reason: WHY_NUMBER[number] }] };
  const leftOut: LeftOut[] = [];
  let rest = text;
  for (;;) {
    const placed: PlacedText = { step, field: '', role: 'line', text: rest, put: (resume) => resume };
    const [detail] = privateDetailsIn(placed, today);
    if (!detail || detail.without === rest) return { text: rest, leftOut };
    leftOut.push(leftOutBecause(detail.kind, text));
    rest = detail.without;
    if (detail.kind !== 'birth-date' || !PLACE_AFTER_DAY.test(rest)) continue;
    leftOut.push(leftOutBecause('birth-place', text));
    rest = rest.replace(PLACE_AFTER_DAY, '');
  }
}
