import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS, type MessageContext, type MessageKind } from '../message.ts';
import type { Draft } from '../reading/draft.ts';
import type { Span } from '../reading/fold.ts';
import { nameSpans } from '../reading/names.ts';
import { nationalDigits, phonesIn, spacedPhone } from '../reading/phone.ts';
import { fullName } from './job-phrase.ts';
import { APPLICATIONS, endOf, finding, placeIn, typed, type Rule } from './rule.ts';

const FURTHEST_FROM_END = 200;
const INTRODUCES =
  /(?:m'ap+el+e?|mapelle?|je suis|suis|nom est|moi c'est|nomme|ici|c'est|presente)[ :,]*(?:madame |monsieur |mme |m\. )?$/;

/** Where a name signs: near the end, and not after « Je m’appelle ». */
function signs(draft: Draft, name: string): Span[] {
  const { body, closing } = draft;
  const from = closing ? closing.start : Math.max(0, body.text.trimEnd().length - FURTHEST_FROM_END);
  return nameSpans(body, name).filter(
    ({ start }) => start >= from && !INTRODUCES.test(body.text.slice(Math.max(0, start - 30), start)),
  );
}

function hasAFullName(draft: Draft): boolean {
  const text = typed(draft.message.body, draft.body, draft.signature);
  return /\p{Lu}[\p{L}'’-]+[ \u00a0]+(?:de |d’|d')?\p{Lu}[\p{L}'’-]+/u.test(text);
}

export const signatureName: Rule = {
  id: 'signature-name',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft, context) {
    if (draft.body.text.trim() === '') return null;
    const { firstName, lastName } = context.sender;
    const names = [firstName, lastName].filter((name) => name.trim() !== '');
    const isSigned =
      names.length === 2 ? names.every((name) => signs(draft, name).length > 0) : hasAFullName(draft);
    if (isSigned) return null;
    const name = fullName(context);
    if (names.length < 2)
      return finding('Il manque ton prénom et ton nom à la fin.', 'Signe avec ton prénom et ton nom.');
    const [first] = signs(draft, firstName);
    const end = endOf('body', draft.message.body);
    return first
      ? finding('Tu signes sans ton nom de famille.', `Signe ${quoted(name)}.`, {
          place: placeIn('body', draft.body, first),
          edits: [{ ...placeIn('body', draft.body, first), text: name }],
        })
      : finding('Tu n’as pas signé.', `Finis par ${quoted(name)}.`, {
          place: end,
          edits: [{ ...end, text: `\n${name}` }],
        });
  },
};

const TO_CALL_BACK: readonly MessageKind[] = [...APPLICATIONS, 'follow-up'];

function phoneEdit(draft: Draft, { sender }: MessageContext) {
  const end = endOf('body', draft.message.body);
  return sender.phone === '' ? {} : { edits: [{ ...end, text: `\n${spacedPhone(sender.phone)}` }] };
}

export const signaturePhone: Rule = {
  id: 'signature-phone',
  importance: 2,
  appliesTo: TO_CALL_BACK,
  check(draft, context) {
    if (draft.body.text.trim() === '' || phonesIn(draft.body.text).length > 0) return null;
    return finding(
      'Il manque ton numéro. L’employeur ne peut pas t’appeler.',
      context.sender.phone === ''
        ? 'Écris ton numéro sous ton nom.'
        : `Ajoute ${spacedPhone(context.sender.phone)} sous ton nom.`,
      phoneEdit(draft, context),
    );
  },
};

const FRENCH_DIGITS = 9;

export const signaturePhoneRight: Rule = {
  id: 'signature-phone-right',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft, { sender }) {
    const phones = phonesIn(draft.body.text);
    const mine = nationalDigits(sender.phone);
    const [first] = phones;
    if (!first) return null;
    const isRight = phones.some(({ digits }) =>
      mine === '' ? digits.replace(/^\+/, '').length >= FRENCH_DIGITS && !/^0/.test(digits) : digits === mine,
    );
    if (isRight) return null;
    const place = placeIn('body', draft.body, first);
    return sender.phone === ''
      ? finding('Ce numéro n’est pas complet.', 'Un numéro français a dix chiffres. Recompte-les.', { place })
      : finding('Ce n’est pas le numéro de ton CV.', `Écris ${spacedPhone(sender.phone)}.`, {
          place,
          edits: [{ ...place, text: spacedPhone(sender.phone) }],
        });
  },
};
