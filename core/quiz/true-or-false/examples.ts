import type { TrueOrFalseQuestion } from './schema.ts';

/** Good questions of this kind. */
export const trueOrFalseExamples: TrueOrFalseQuestion[] = [
  {
    kind: 'true-or-false',
    id: 'bank-asks-code',
    prompt: 'Vrai ou faux ?',
    statement: 'Une vraie banque peut demander votre code par téléphone.',
    truth: false,
    explanation:
      'Une banque ne demande jamais un code. Raccrochez, puis appelez le numéro écrit sur votre carte.',
  },
  {
    kind: 'true-or-false',
    id: 'draft-saved',
    prompt: 'Vrai ou faux ?',
    statement: 'Un message commencé peut attendre dans les brouillons.',
    truth: true,
    explanation: 'Le brouillon garde ton message. Tu peux le finir plus tard, l’esprit tranquille.',
  },
];
