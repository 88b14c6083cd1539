import { RESUME_STEPS, type ResumeStep } from '@wetechcare/core/resume/resume-step.ts';

/*
 * The screens of the CV tool are links of its page (#toi, #metier…), so that "back" leads to the question before, and a link
 * leads straight to one.
 */

/** A question, or what comes after: the CV itself, the other versions of it, an old CV to read. */
export type Screen = ResumeStep | 'finish' | 'versions' | 'import';

interface ScreenWords {
  hash: string;
  /** The question, as a title. */
  title: string;
  /** What to do, read aloud with the title. */
  help: string;
}

export const SCREENS: Record<Screen, ScreenWords> = {
  contact: {
    hash: 'toi',
    title: 'Comment te joindre ?',
    help: 'Ton nom, ton téléphone, ton e-mail et ta ville. C’est tout ce qu’il faut.',
  },
  job: {
    hash: 'metier',
    title: 'Quel métier veux-tu faire ?',
    help: 'Écris le métier. Choisis dans la liste, ou garde tes mots.',
  },
  experience: {
    hash: 'experiences',
    title: 'Qu’as-tu déjà fait ?',
    help: 'Tout compte : un job, un stage, du babysitting, aider ta famille, une association, le sport.',
  },
  training: {
    hash: 'formation',
    title: 'Qu’as-tu appris à l’école ou en formation ?',
    help: 'Une classe suivie compte, même sans le diplôme.',
  },
  skills: {
    hash: 'savoir-faire',
    title: 'Qu’est-ce que tu sais faire ?',
    help: 'Touche ce qui est vrai pour toi. Tu peux ajouter tes mots.',
  },
  qualities: {
    hash: 'qualites',
    title: 'Quelles sont tes qualités ?',
    help: 'Choisis-en trois ou quatre. Puis donne une preuve.',
  },
  languages: {
    hash: 'langues',
    title: 'Quelles langues parles-tu ?',
    help: 'Toutes les langues comptent, aussi celles de la maison.',
  },
  licences: {
    hash: 'permis',
    title: 'As-tu un permis ou un certificat ?',
    help: 'Permis, CACES, premiers secours, BAFA… Rien ? Passe à la suite.',
  },
  availability: {
    hash: 'disponible',
    title: 'Quand es-tu libre, et comment te déplaces-tu ?',
    help: 'L’employeur veut savoir quand tu peux commencer.',
  },
  interests: {
    hash: 'loisirs',
    title: 'Qu’est-ce que tu aimes faire ?',
    help: 'Sois précis : « Football en club depuis 5 ans » dit plus que « sport ».',
  },
  finish: {
    hash: 'mon-cv',
    title: 'Voilà ton CV !',
    help: 'Regarde-le. Choisis un style. Puis télécharge-le.',
  },
  versions: {
    hash: 'versions',
    title: 'Un CV pour chaque métier',
    help: 'Un seul CV de base, et une version pour chaque job visé.',
  },
  import: {
    hash: 'importer',
    title: 'Reprendre un CV que tu as déjà',
    help: 'Il est lu sur ton appareil. Rien n’est envoyé.',
  },
};

const IN_ORDER: readonly Screen[] = [...RESUME_STEPS, 'finish'];

export const hashOf = (screen: Screen): string => `#${SCREENS[screen].hash}`;

/** The screen that a hash names, or null. */
export function screenOf(hash: string): Screen | null {
  const screens = Object.keys(SCREENS) as Screen[];
  return screens.find((screen) => hashOf(screen) === hash) ?? null;
}

/** The screen after this one; after the CV itself there is none. */
export function screenAfter(screen: Screen): Screen | null {
  const index = IN_ORDER.indexOf(screen);
  return index < 0 ? 'finish' : (IN_ORDER[index + 1] ?? null);
}

/** The screen before this one; before the first question there is none. */
export function screenBefore(screen: Screen): Screen | null {
  const index = IN_ORDER.indexOf(screen);
  return index < 0 ? 'finish' : (IN_ORDER[index - 1] ?? null);
}
