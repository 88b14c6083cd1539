import type { Missing } from '@wetechcare/core/quiz/missing.ts';

export type Site = 'clicnjob' | 'les-bons-clics';

/** What the quiz says by itself, with "tu" or "vous". */
export interface Words {
  missing: Record<Missing, string>;
  right: string;
  notYet: string;
  hereIsTheAnswer: string;
  swipe: string;
  finished: string;
  known: string;
  again: string;
  courage: string;
}

const tu: Words = {
  missing: {
    'choose-one': 'Choisis d’abord une réponse.',
    'choose-some': 'Coche au moins une réponse.',
    'move-a-step': 'Déplace au moins une étape.',
    'match-all': 'Choisis une réponse sur chaque ligne.',
    'fill-all': 'Écris quelque chose dans chaque case.',
    'say-true-or-false': 'Choisis vrai ou faux.',
    'tap-the-suspicious': 'Touche ce qui est suspect, ou la dernière case.',
    'choose-a-site': 'Choisis un site dans la liste.',
  },
  right: 'Bravo, c’est juste !',
  notYet: 'Pas encore. Tu peux réessayer.',
  hereIsTheAnswer: 'Pas grave, on apprend. Voici la réponse.',
  swipe: 'Tu peux aussi glisser la carte.',
  finished: 'Quiz terminé, bravo !',
  known: 'Ce que tu sais',
  again: 'À revoir tranquillement',
  courage: 'Tu as tout essayé. C’est comme ça qu’on apprend.',
};

const vous: Words = {
  missing: {
    'choose-one': 'Choisissez d’abord une réponse.',
    'choose-some': 'Cochez au moins une réponse.',
    'move-a-step': 'Déplacez au moins une étape.',
    'match-all': 'Choisissez une réponse sur chaque ligne.',
    'fill-all': 'Écrivez quelque chose dans chaque case.',
    'say-true-or-false': 'Choisissez vrai ou faux.',
    'tap-the-suspicious': 'Touchez ce qui est suspect, ou la dernière case.',
    'choose-a-site': 'Choisissez un site dans la liste.',
  },
  right: 'Bravo, c’est juste !',
  notYet: 'Pas encore. Vous pouvez réessayer.',
  hereIsTheAnswer: 'Ce n’est pas grave. Voici la réponse.',
  swipe: 'Vous pouvez aussi glisser la carte.',
  finished: 'Quiz terminé, bravo !',
  known: 'Ce que vous savez',
  again: 'À revoir tranquillement',
  courage: 'Vous avez tout essayé. C’est ainsi qu’on apprend.',
};

/** The words of a site. */
export function wordsFor(site: Site): Words {
  return site === 'clicnjob' ? tu : vous;
}
