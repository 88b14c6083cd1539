import type { OneChoiceQuestion } from './schema.ts';

/** Good questions of this kind. */
export const oneChoiceExamples: OneChoiceQuestion[] = [
  {
    kind: 'one-choice',
    id: 'password-on-paper',
    prompt: 'Vous avez du mal à retenir votre mot de passe. Que faites-vous ?',
    explanation: 'Un carnet rangé chez vous est sûr. Personne ne peut le lire à distance.',
    choices: [
      {
        id: 'sms-to-friend',
        text: 'Je l’envoie par SMS à une amie',
        right: false,
        feedback: 'Le message reste dans deux téléphones. Quelqu’un d’autre peut le lire.',
      },
      {
        id: 'notebook-at-home',
        text: 'Je l’écris dans un carnet rangé chez moi',
        right: true,
        feedback: 'Oui. Le carnet reste chez vous, loin de l’ordinateur.',
      },
      {
        id: 'same-everywhere',
        text: 'Je mets le même partout',
        right: false,
        feedback: 'Si un site perd ce mot de passe, tous vos comptes sont ouverts.',
      },
    ],
  },
  {
    kind: 'one-choice',
    id: 'subject-of-application',
    prompt: 'Tu réponds à une annonce de vendeuse. Quel objet mets-tu dans ton e-mail ?',
    explanation: 'Le recruteur lit l’objet en premier. Il doit voir le métier et le mot « candidature ».',
    choices: [
      {
        id: 'hello',
        text: 'Bonjour',
        right: false,
        feedback: 'C’est poli, mais le recruteur ne sait pas pourquoi tu écris.',
      },
      {
        id: 'empty',
        text: 'Rien, je laisse vide',
        right: false,
        feedback: 'Un e-mail sans objet est souvent jeté sans être lu.',
      },
      {
        id: 'application',
        text: 'Candidature au poste de vendeuse',
        right: true,
        feedback: 'Oui. On comprend tout en une ligne.',
      },
      {
        id: 'urgent',
        text: 'URGENT !!! À lire',
        right: false,
        feedback: 'Les majuscules donnent l’impression de crier.',
      },
    ],
  },
  {
    kind: 'one-choice',
    id: 'logout-shared-computer',
    prompt: 'Vous avez fini sur l’ordinateur de la médiathèque. Que faites-vous ?',
    explanation:
      'Fermer la fenêtre ne suffit pas toujours. La personne suivante peut retrouver votre compte ouvert.',
    choices: [
      {
        id: 'close-window',
        text: 'Je ferme la fenêtre',
        right: false,
        feedback: 'Votre compte peut rester ouvert derrière la fenêtre.',
      },
      {
        id: 'log-out',
        text: 'Je clique sur « Se déconnecter »',
        right: true,
        feedback: 'Oui. Votre compte est fermé pour de bon.',
      },
      {
        id: 'screen-off',
        text: 'J’éteins l’écran',
        right: false,
        feedback: 'L’ordinateur travaille encore. Votre compte reste ouvert.',
      },
    ],
  },
];
