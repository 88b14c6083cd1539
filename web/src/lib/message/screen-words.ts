import type { MessageScreen } from './message-links.ts';
import type { Part } from '@wetechcare/core/letter/compose/parts.ts';

/** Title and help of the screens where no part is written. */
export const SCREEN_WORDS: Record<Exclude<MessageScreen, Part>, { title: string; help: string }> = {
  kind: { title: 'Quel message veux-tu écrire ?', help: 'Choisis. Tu pourras changer après.' },
  offer: {
    title: 'À qui écris-tu ?',
    help: 'Colle l’offre ou écris ce que tu sais. Rien n’est obligatoire.',
  },
  check: { title: 'Relis ton message', help: 'Un conseil à la fois. C’est toi qui décides.' },
  send: { title: 'Envoie ton message', help: 'Il part de ta messagerie. L’employeur te répondra là.' },
};

/** What to bear in mind while a part is written. */
export const PART_HELP: Record<Part, string> = {
  subject: 'C’est la première chose que l’employeur lit. Une ligne, avec le métier.',
  greeting: 'Si tu connais le nom, écris-le.',
  first: 'Une phrase suffit.',
  second: 'Une ou deux phrases. Donne un exemple vrai.',
  third: 'Une phrase suffit.',
  attachment: 'Une phrase, pour qu’il pense à l’ouvrir.',
  closing: 'Reste simple et poli.',
  signature: 'Ainsi, il peut te rappeler.',
};
