import { foldWord } from '@wetechcare/core/identity/resume-code.ts';
import { resumeLink } from '#lib/account/resume-link.ts';
import { readableAddress } from '#lib/sheet/sheet-content.ts';

/** Who a card is for, and their code. */
export interface CardOwner {
  nickname: string;
  words: readonly string[];
}

export interface LearnerCard extends CardOwner {
  /** What the QR code holds. The code stands behind the `#`, which a browser sends to nobody. */
  url: string;
  alt: string;
}

/** Every word of the cards, on paper and on the screen alike. */
export interface LearnerCards {
  wordmark: string;
  title: string;
  subject: string;
  codeLabel: string;
  how: string;
  /** Where the code is typed, as people read it: no `https://`. */
  address: string;
  /** The same, with its scheme. */
  typingUrl: string;
  fileName: string;
  cards: LearnerCard[];
}

const fileNameOf = (group: string) =>
  foldWord(group)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/**
 * The cards of these learners.
 * @param group name of their group, or of the one learner
 * @param origin of this site, with its scheme
 */
export function learnerCards(owners: readonly CardOwner[], group: string, origin: string): LearnerCards {
  const typingUrl = `${origin}/reprendre`;
  return {
    wordmark: 'Les Bons Clics',
    title: `Cartes – ${group}`,
    subject: 'Le code de chaque personne, pour reprendre son parcours',
    codeLabel: 'Mon code, dans l’ordre\u00a0:',
    how: 'Visez le carré avec l’appareil photo. Ou tapez les mots ici\u00a0:',
    address: readableAddress(typingUrl),
    typingUrl,
    fileName: ['Cartes', fileNameOf(group)].filter(Boolean).join('_') + '.pdf',
    cards: owners.map(({ nickname, words }) => ({
      nickname,
      words: [...words],
      url: resumeLink(words.map(foldWord), origin),
      alt: `Code à scanner pour reprendre le parcours de ${nickname}`,
    })),
  };
}
