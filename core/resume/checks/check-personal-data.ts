import { personalNumberIn, type PersonalNumber } from '../../practice/personal-data.ts';
import type { Check } from './check.ts';
import { remarkOn, textsOfResume } from './placed-text.ts';
import { privateDetailsIn, tidy, type PrivateKind } from './private-details.ts';

/*
 * What no employer needs before hiring, wherever it was typed: told kindly, with why, and taken away in one tap. (Code du
 * travail, L1132-1 and L1221-6; CNIL, guide « Recrutement », 2023.)
 */

const WHY: Record<PrivateKind, string> = {
  'birth-date':
    'Ta date de naissance est à toi. Un employeur ne doit pas choisir sur l’âge. Laisse-la hors du CV.',
  age: 'Tu n’as pas à dire ton âge. Ce qui compte, c’est ce que tu sais faire.',
  'birth-place': 'Ton lieu de naissance ne sert pas pour travailler. Laisse-le hors du CV.',
  nationality:
    'Tes papiers et tes origines n’ont pas leur place ici. L’employeur vérifie les papiers après, à l’embauche.',
  family: 'Ta famille, c’est privé. Un employeur n’a pas le droit de choisir sur cela. Laisse-la hors du CV.',
  beliefs: 'Ta religion et tes idées sont à toi. Un employeur n’a pas à les connaître.',
  health:
    'Ta santé ne regarde que toi. Tu peux en parler plus tard, si tu veux. Un conseiller peut t’aider à choisir le moment.',
  address: 'Ta rue n’est pas utile, et un CV circule beaucoup. Ta ville suffit.',
};

const WHY_NUMBER: Record<PersonalNumber, string> = {
  'social-security':
    'On dirait un numéro de sécurité sociale. Ne le mets jamais sur un CV\u00a0: on peut te voler ton identité.',
  iban: 'On dirait un numéro de compte en banque. Ne le donne jamais avant d’être embauché.',
  card: 'On dirait un numéro de carte bancaire. Ne le donne jamais à un employeur.',
};

const LONG_NUMBER =
  /(?:[\p{L}°.]+\s*:\s*)?(?:[A-Z]{2}\d{2}(?:[\s.-]?[A-Z0-9]){10,30}|[\d\u0660-\u0669\u06f0-\u06f9](?:[\s./-]{0,2}[\dAB\u0660-\u0669\u06f0-\u06f9]){11,20})/giu;

function withoutNumber(text: string): string {
  const rest = tidy(text.replace(LONG_NUMBER, ''));
  return personalNumberIn(rest) ? '' : rest;
}

/** Birth, age, origins, family, beliefs, health, street. */
export const checkPrivateDetails: Check = (resume, { today }) =>
  textsOfResume(resume).flatMap((text) =>
    privateDetailsIn(text, today).map(({ kind, without }) =>
      remarkOn(
        text,
        { id: `private-${kind}`, weight: 'should', text: WHY[kind] },
        { label: 'Enlever', text: without },
      ),
    ),
  );

/** Numbers with which one can be robbed. */
export const checkPersonalNumbers: Check = (resume) =>
  textsOfResume(resume).flatMap((text) => {
    const kind = personalNumberIn(text.text);
    if (!kind) return [];
    return remarkOn(
      text,
      { id: `private-${kind}`, weight: 'must', text: WHY_NUMBER[kind] },
      { label: 'Enlever ce numéro', text: withoutNumber(text.text) },
    );
  });
