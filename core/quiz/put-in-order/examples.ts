import type { PutInOrderQuestion } from './schema.ts';

/** Good questions of this kind. */
export const putInOrderExamples: PutInOrderQuestion[] = [
  {
    kind: 'put-in-order',
    id: 'forgotten-password-steps',
    prompt: 'Mot de passe oublié : remettez les étapes dans l’ordre.',
    explanation: 'Le site envoie d’abord un lien. Ce lien prouve que l’adresse e-mail est bien à vous.',
    steps: [
      { id: 'tap-forgotten', text: 'Appuyer sur « Mot de passe oublié »' },
      { id: 'give-address', text: 'Donner son adresse e-mail' },
      { id: 'open-mail', text: 'Ouvrir le message reçu' },
      { id: 'new-password', text: 'Choisir un nouveau mot de passe' },
    ],
  },
  {
    kind: 'put-in-order',
    id: 'send-cv-steps',
    prompt: 'Tu envoies ton CV par e-mail. Dans quel ordre ?',
    explanation: 'Joins le CV tôt, relis, puis envoie. Ainsi, tu n’oublies pas la pièce jointe.',
    steps: [
      { id: 'new-mail', text: 'Ouvrir un nouveau message' },
      { id: 'attach', text: 'Joindre le CV' },
      { id: 'read-again', text: 'Relire le message entier' },
      { id: 'send', text: 'Appuyer sur « Envoyer »' },
    ],
  },
  {
    kind: 'put-in-order',
    id: 'photo-of-a-paper',
    prompt: 'Vous envoyez la photo d’un papier. Dans quel ordre ?',
    hear: 'Vous envoyez au site la photo d’un papier. Dans quel ordre faites-vous ces quatre choses ?',
    explanation: 'On vérifie la photo avant de l’envoyer. Une photo floue fait perdre des semaines.',
    steps: [
      { id: 'flat', text: 'Poser le papier à plat, à la lumière' },
      { id: 'shoot', text: 'Prendre la photo' },
      { id: 'check', text: 'Regarder si tout se lit' },
      { id: 'send', text: 'Envoyer la photo' },
    ],
  },
];
