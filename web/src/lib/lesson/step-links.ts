import type { Step } from '@wetechcare/core/progress/record.ts';
import type { SiteSlug } from '#lib/content/lesson-page.ts';

/*
 * The steps of a lesson are links of its page: #film, #guide… so that "back" leaves the exercise, a link can be sent, and
 * without JavaScript they lead to the part of the page that says the same in words.
 */

const HASHES: Record<Step, string> = {
  film: 'film',
  guided: 'guide',
  alone: 'seul',
  check: 'verifier',
  quiz: 'quiz',
};

export function hashOf(step: Step): string {
  return `#${HASHES[step]}`;
}

/** The step that a hash names, or null. */
export function stepOf(hash: string): Step | null {
  const found = Object.entries(HASHES).find(([, name]) => `#${name}` === hash);
  return found ? (found[0] as Step) : null;
}

export interface StepLabel {
  step: Step;
  icon: 'film' | 'person' | 'star' | 'check' | 'help';
  title: string;
  detail: string;
}

/** The five steps in the voice of a site, in the order in which they are suggested. */
export function stepLabels(site: SiteSlug, questions: number): StepLabel[] {
  const tu = site === 'clicnjob';
  return [
    {
      step: 'film',
      icon: 'film',
      title: 'Regarder le film',
      detail: tu ? 'Regarde comment on fait.' : 'Regardez comment on fait.',
    },
    {
      step: 'guided',
      icon: 'person',
      title: 'M’entraîner avec de l’aide',
      detail: tu ? 'On te montre chaque geste.' : 'On vous montre chaque geste.',
    },
    {
      step: 'alone',
      icon: 'star',
      title: 'M’entraîner tout seul',
      detail: tu ? 'L’aide vient si tu la demandes.' : 'L’aide vient si vous la demandez.',
    },
    {
      step: 'check',
      icon: 'check',
      title: tu ? 'Me tester' : 'Vérifier ce que je sais',
      detail: 'La même chose, sans aide.',
    },
    { step: 'quiz', icon: 'help', title: 'Faire le quiz', detail: `${questions} questions` },
  ];
}
