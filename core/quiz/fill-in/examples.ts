import type { FillInQuestion } from './schema.ts';

/** Good questions of this kind. */
export const fillInExamples: FillInQuestion[] = [
  {
    kind: 'fill-in',
    id: 'at-sign',
    prompt: 'Complétez l’adresse e-mail d’Amina.',
    hear: 'Quel signe manque dans l’adresse e-mail d’Amina ?',
    explanation: 'Chaque adresse e-mail contient le signe @. On dit « arobase ».',
    sentence: 'amina.diallo ___ courrier.exemple',
    blanks: [
      {
        id: 'at',
        label: 'Le signe au milieu de l’adresse',
        accepted: ['@'],
        mistakes: [
          { answer: 'arobase', feedback: 'C’est bien son nom. Il faut maintenant taper le signe.' },
          { answer: 'a', feedback: 'Ce n’est pas la lettre a. Le signe est entouré d’un rond.' },
        ],
        keyboard: 'email',
      },
    ],
    tolerance: 'exact',
  },
  {
    kind: 'fill-in',
    id: 'attachment-word',
    prompt: 'Complète la phrase de ton e-mail.',
    explanation: 'On écrit « ci-joint » ou « en pièce jointe » : le recruteur sait qu’un fichier l’attend.',
    sentence: 'Bonjour, vous trouverez mon CV en pièce ___. Je vous ___ de votre réponse.',
    blanks: [
      { id: 'attached', label: 'Fin de l’expression « en pièce… »', accepted: ['jointe'] },
      {
        id: 'thank',
        label: 'Le mot pour dire merci',
        accepted: ['remercie'],
        mistakes: [{ answer: 'merci', feedback: 'C’est l’idée. Ici, il faut le verbe.' }],
      },
    ],
    tolerance: 'one-typo',
  },
  {
    kind: 'fill-in',
    id: 'lock-word',
    prompt: 'Que voit-on devant l’adresse d’un site qui protège les échanges ?',
    explanation: 'Le cadenas protège les échanges. Il ne prouve pas que le site est honnête.',
    sentence: 'Devant l’adresse, je vois un petit ___.',
    blanks: [{ id: 'lock', label: 'Ce que l’on voit devant l’adresse', accepted: ['cadenas', 'verrou'] }],
    tolerance: 'one-typo',
  },
];
