import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS, type MessageContext } from '../message.ts';
import type { Draft } from '../reading/draft.ts';
import { fold } from '../reading/fold.ts';
import { nameSpans } from '../reading/names.ts';
import { finding, placeIn, type Place, type Rule } from './rule.ts';

/** The title that goes with a name, when the offer tells it. */
type Title = 'Madame' | 'Monsieur' | null;

interface Contact {
  title: Title;
  firstName: string;
  lastName: string;
}

/** `Mme Sonia Lefèvre`, `M. Diallo`, `Sonia Lefèvre` or `Lefèvre`. Without a title, a single word is taken as a last name. */
export function readContact(contact: string): Contact {
  const bare = contact.replace(/[,(–].*$/, '').trim();
  const words = bare.split(/\s+/).filter((word) => word !== '');
  const first = fold(words[0] ?? '').text;
  const title: Title = /^(?:mme|madame|mlle|mademoiselle)\.?$/.test(first)
    ? 'Madame'
    : /^(?:m|mr|monsieur)\.?$/.test(first)
      ? 'Monsieur'
      : null;
  const names = title ? words.slice(1) : words;
  if (names.length < 2) return { title, firstName: '', lastName: names[0] ?? '' };
  return { title, firstName: names[0] ?? '', lastName: names.slice(1).join(' ') };
}

/** A greeting that is always right. */
export function rightGreeting({ offer }: MessageContext): string {
  const { title, lastName } = readContact(offer.contact);
  return title && lastName !== '' ? `Bonjour ${title} ${lastName},` : 'Bonjour,';
}

const greetingPlace = (draft: Draft): Place =>
  draft.greeting ? placeIn('body', draft.body, draft.greeting) : { in: 'body', start: 0, end: 0 };

export const greetingWritten: Rule = {
  id: 'greeting-written',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft, context) {
    if (draft.greeting || draft.body.text.trim() === '') return null;
    const greeting = rightGreeting(context);
    const place = greetingPlace(draft);
    return finding('Ton message ne dit pas bonjour.', `Commence par ${quoted(greeting)}`, {
      place,
      edits: [{ ...place, text: `${greeting}\n\n` }],
    });
  },
};

const FRIENDLY = /^(?:salut|slt|coucou|cc|hello|hey|hi|yo|wesh|allo|salam)\b/;

export const greetingPolite: Rule = {
  id: 'greeting-polite',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft, context) {
    if (!draft.greeting) return null;
    const text = draft.body.text.slice(draft.greeting.start, draft.greeting.end);
    const { firstName, lastName } = readContact(context.offer.contact);
    const isByFirstName =
      firstName !== '' &&
      nameSpans(fold(text), firstName).length > 0 &&
      nameSpans(fold(text), lastName).length === 0;
    if (!FRIENDLY.test(text) && !isByFirstName) return null;
    const place = greetingPlace(draft);
    const better = rightGreeting(context).replace(/,$/, '');
    return finding(
      isByFirstName
        ? 'Tu dis bonjour par le prénom. Vous ne vous connaissez pas encore.'
        : 'Ce bonjour est pour les amis.',
      `Écris ${quoted(better)}.`,
      { place, edits: [{ ...place, text: better }] },
    );
  },
};

/** The name that was greeted: what follows « Madame » or « Monsieur », else what follows « Bonjour ». */
function greetedName(text: string): string {
  return text
    .replace(
      /\b(?:bonjours?|bonsoir|madame|monsieur|mesdames|messieurs|mme|mlle|mr|chere?s?|et|ou|a|tou(?:s|tes)|la|le|tout|toute|monde|directeur|directrice|responsable|equipe|gerante?|patronn?e?|salut|slt|coucou|cc|hello|hey|hi|yo|wesh|bjr|bsr|re|salam|allo)\b|\bm\b\.?|\bl'/g,
      ' ',
    )
    .replace(/[^a-z' -]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const greetingRightName: Rule = {
  id: 'greeting-right-name',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft, context) {
    const { title, firstName, lastName } = readContact(context.offer.contact);
    if (!draft.greeting || lastName === '') return null;
    const text = draft.body.text.slice(draft.greeting.start, draft.greeting.end);
    const name = greetedName(text);
    const saysMadame = /\b(?:madame|mme|mlle)\b/.test(text);
    const saysMonsieur = /\b(?:monsieur|mr|m)\b/.test(text);
    const isOther =
      name !== '' && ![firstName, lastName].some((right) => nameSpans(fold(name), right).length > 0);
    const isWrongTitle =
      title !== null && saysMadame !== saysMonsieur && (title === 'Madame' ? saysMonsieur : saysMadame);
    if (!isOther && !isWrongTitle) return null;
    const place = greetingPlace(draft);
    const better = rightGreeting(context).replace(/,$/, '');
    return finding(
      `Ce n’est pas le nom de l’offre. Tu écris à ${context.offer.contact}.`,
      `Écris ${quoted(better)}.`,
      {
        place,
        edits: [{ ...place, text: better }],
      },
    );
  },
};
