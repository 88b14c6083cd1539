import { frenchDate } from '#lib/content/french-date.ts';
import type { LessonPage, SiteSlug } from '#lib/content/lesson-page.ts';

export interface SheetSection {
  heading: string;
  items: string[];
}

/** How to come back to the lesson from the paper. */
export interface WayBack {
  heading: string;
  how: string;
  /** What the QR code holds. */
  url: string;
  /** The same for people who type it: no `https://`. */
  address: string;
  alt: string;
}

/** Every word of a printed sheet, in the order in which it is read. */
export interface SheetContent {
  site: SiteSlug;
  wordmark: string;
  kind: string;
  title: string;
  promise: string;
  steps: SheetSection;
  /** Null when there is nothing to prepare. */
  atHand: SheetSection | null;
  beware: SheetSection;
  /** Null when the lesson names nobody. */
  help: SheetSection | null;
  notes: string;
  /** For the foot of the first page, when there are two. */
  turnOver: string;
  again: WayBack;
  checked: string;
  fileName: string;
}

/** The name of each site, as its logo writes it. */
export const WORDMARKS: Record<SiteSlug, string> = {
  'les-bons-clics': 'Les Bons Clics',
  clicnjob: 'ClicNjob',
};

/** Words of the sheet of a lesson. `url` is the address of the lesson, with its scheme. */
export function sheetContent(lesson: LessonPage, url: string): SheetContent {
  const tu = lesson.site === 'clicnjob';
  const section = (heading: string, items: readonly string[]): SheetSection | null =>
    items.length > 0 ? { heading, items: [...items] } : null;
  return {
    site: lesson.site,
    wordmark: WORDMARKS[lesson.site],
    kind: 'La fiche à garder',
    title: lesson.title,
    promise: lesson.promise,
    steps: { heading: 'Sur le vrai site', items: [...lesson.memo.steps] },
    atHand: section(tu ? 'Prépare' : 'À avoir avec vous', lesson.atHand),
    beware: { heading: 'Attention', items: [...lesson.memo.beware] },
    help: section(tu ? 'Qui peut t’aider' : 'Qui peut vous aider', lesson.memo.help),
    notes: tu ? 'Tes notes (pas de mot de passe ici)' : 'Vos notes (pas de mot de passe ici)',
    turnOver: 'La suite est sur la page 2.',
    again: wayBack(lesson.site, url),
    checked: `Leçon vérifiée le ${frenchDate(lesson.checkedOn)}`,
    fileName: `Fiche_${lesson.slug}.pdf`,
  };
}

/** Words that lead from the paper to `url`, on either site. */
export function wayBack(site: SiteSlug, url: string): WayBack {
  const address = readableAddress(url);
  return {
    heading: 'Refaire l’exercice, sans risque',
    how:
      site === 'clicnjob'
        ? 'Ouvre l’appareil photo de ton téléphone. Vise le carré noir et blanc. Ou tape cette adresse\u00a0:'
        : 'Ouvrez l’appareil photo de votre téléphone. Visez le carré noir et blanc. Ou tapez cette adresse\u00a0:',
    url,
    address,
    alt: `Code QR. Il ouvre la leçon à l’adresse ${address}`,
  };
}

/** An address as one types it: without `https://` and without the last slash. */
export function readableAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
