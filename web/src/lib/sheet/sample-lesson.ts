import type { LessonPage } from '#lib/content/lesson-page.ts';

/** A lesson for tests: every letter and sign of French stands somewhere on its sheet. */
export const sampleLesson: LessonPage = {
  slug: 'demander-une-aide',
  site: 'les-bons-clics',
  order: 1,
  theme: 'housing',
  title: 'Demander une aide au logement, où que vous soyez',
  promise: 'À la fin, vous saurez remplir la demande, joindre vos papiers et suivre la réponse.',
  codes: ['2.3'],
  minutes: 12,
  atHand: ['Votre bail, ou une lettre de l’hôte', 'Vos 3 derniers bulletins de paie', 'Un RIB à votre nom'],
  sources: [{ title: 'Une source inventée', host: 'aides.exemple', date: '2026' }],
  checkedOn: '2026-11-01',
  owner: 'Équipe contenus',
  picture: 'maison',
  cards: [],
  memo: {
    steps: [
      'Ouvrez aides.exemple : lisez l’adresse, lettre par lettre.',
      'Touchez «\u202fMon compte\u202f», puis entrez le code reçu par e-mail.',
      'Écrivez le loyer sans les charges, par exemple 480,50\u00a0€.',
      'Répondez aux questions sur le foyer : Noël et Zoé y vivent-ils ?',
      'Joignez le bail. La photo doit être nette : ça évite un œil sévère.',
      'Relisez le résumé… Tout est juste ? Validez.',
      'Gardez le reçu (n° et date) : c’est votre preuve.',
    ],
    beware: [
      'La demande est gratuite. Un site vous fait payer ? Quittez-le.',
      'Ne donnez jamais votre mot de passe, même à un aïeul ou à un ami.',
      'L’ordinateur est partagé ? Déconnectez-vous.',
    ],
    help: [
      'France services, près de chez vous',
      'La mairie de L’Haÿ-les-Roses : 01\u00a099\u00a000\u00a000\u00a000',
      'Ambiguë ou dû : «\u00a0ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ àâæçéèêëîïôœùûüÿ\u00a0»',
    ],
  },
  contentVersion: 'essai',
  mission: '',
  about: '',
  film: [],
  questions: [],
};

/** The longest sheet that the schema of lessons allows, sentence by sentence. */
export const longestLesson: LessonPage = {
  ...sampleLesson,
  slug: 'la-plus-longue',
  site: 'clicnjob',
  atHand: Array.from(
    { length: 8 },
    (_, index) => `Un papier numéro ${index + 1}, avec le nom et l’adresse de la famille`,
  ),
  memo: {
    steps: Array.from(
      { length: 10 },
      (_, index) =>
        `Étape longue numéro ${index + 1} : ouvre la page, cherche la ligne qui parle de ton dossier, lis-la deux fois, compare avec ton papier, puis touche le bouton qui porte ton nom.`,
    ),
    beware: Array.from(
      { length: 5 },
      (_, index) =>
        `Danger numéro ${index + 1} : un message te presse ? Ne réponds pas, ne paie pas, garde une preuve et parle à quelqu’un.`,
    ),
    help: Array.from(
      { length: 6 },
      (_, index) => `Lieu d’aide numéro ${index + 1}, ouvert tous les jours sauf le dimanche`,
    ),
  },
};

export const sampleAddress = 'https://wetechcare.exemple/les-bons-clics/lecons/demander-une-aide';
