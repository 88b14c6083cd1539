import type { SiteSlug } from '#lib/content/lesson-page.ts';

/** The words of the exercise, in the voice of each site. */
const TU = {
  close: 'Quitter l’exercice',
  undo: 'Annuler',
  restart: 'Recommencer',
  card: 'Tes infos pour l’exercice',
  mission: 'Ta mission',
  help: 'Aide-moi',
  showMe: 'Montre-moi',
  doIt: 'Fais-le pour moi',
  listen: 'Écouter',
  finished: 'J’ai fini',
  offerHelp: 'Tu bloques ? C’est normal. Tu veux de l’aide ?',
  notYet: 'Il reste quelque chose à faire.',
  wellDone: 'Bravo, mission réussie !',
  almost: 'Tu as déjà bien avancé.',
  doneWell: 'Ce que tu as bien fait',
  toRedo: 'Ce qu’il reste à faire',
  traps: 'À retenir pour la prochaine fois',
  resume: 'Reprendre où j’en étais',
  fromStart: 'Reprendre du début',
  left: 'Tu avais commencé cet exercice.',
  goOn: 'Continuer l’exercice',
  tap: 'Touche',
  write: 'Écris dans',
  empty: 'Efface le texte de',
  choose: 'Choisis',
  tick: 'Coche',
  untick: 'Décoche',
  remove: 'Enlève',
  waitALittle: 'Attends un instant.',
  noVoice: 'Ton téléphone n’a pas de voix française. Lis les sous-titres.',
  back: 'Revenir à la leçon',
  quizNext: 'Passer au quiz',
  nextGuided: 'Essayer avec de l’aide',
  nextAlone: 'Essayer sans aide',
  nextCheck: 'Me tester',
  helpUsed: (count: number) =>
    count === 0
      ? 'Sans aucune aide.'
      : `Avec ${count} aide${count > 1 ? 's' : ''}. Demander de l’aide, c’est bien.`,
};

const VOUS: typeof TU = {
  ...TU,
  card: 'Vos informations pour l’exercice',
  mission: 'Votre mission',
  help: 'Aidez-moi',
  showMe: 'Montrez-moi',
  doIt: 'Faites-le pour moi',
  offerHelp: 'Vous hésitez ? C’est normal. Voulez-vous de l’aide ?',
  wellDone: 'Bravo, vous avez réussi !',
  almost: 'Vous avez déjà bien avancé.',
  doneWell: 'Ce que vous avez bien fait',
  left: 'Vous aviez commencé cet exercice.',
  tap: 'Touchez',
  write: 'Écrivez dans',
  empty: 'Effacez le texte de',
  choose: 'Choisissez',
  tick: 'Cochez',
  untick: 'Décochez',
  remove: 'Enlevez',
  waitALittle: 'Attendez un instant.',
  noVoice: 'Votre appareil n’a pas de voix française. Lisez les sous-titres.',
  nextGuided: 'Essayer avec de l’aide',
  nextCheck: 'Me vérifier',
};

export function practiceWords(site: SiteSlug): typeof TU {
  return site === 'clicnjob' ? TU : VOUS;
}

export type PracticeWords = typeof TU;
