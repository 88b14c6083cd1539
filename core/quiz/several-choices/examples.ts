import type { SeveralChoicesQuestion } from './schema.ts';

/** Good questions of this kind. */
export const severalChoicesExamples: SeveralChoicesQuestion[] = [
  {
    kind: 'several-choices',
    id: 'at-hand-for-housing-aid',
    prompt: 'Vous demandez une aide au logement. Que préparez-vous ? Il y a plusieurs bonnes réponses.',
    explanation:
      'Le site demande le loyer, les revenus et le compte où verser l’aide. Le code de la carte, jamais.',
    choices: [
      {
        id: 'lease',
        text: 'Le bail du logement',
        right: true,
        feedback: 'Le bail : oui, il donne le loyer et l’adresse.',
      },
      {
        id: 'card-code',
        text: 'Le code de ma carte bancaire',
        right: false,
        feedback: 'Le code de la carte : personne ne doit le demander.',
      },
      {
        id: 'bank-details',
        text: 'Mon RIB',
        right: true,
        feedback: 'Le RIB : oui, l’aide arrive sur ce compte.',
      },
      {
        id: 'income',
        text: 'Mes derniers revenus',
        right: true,
        feedback: 'Les revenus : oui, ils servent au calcul.',
      },
    ],
  },
  {
    kind: 'several-choices',
    id: 'what-in-a-cv',
    prompt: 'Qu’est-ce que tu mets dans ton CV ? Coche toutes les bonnes réponses.',
    explanation: 'Un CV dit qui tu es, ce que tu sais faire et comment te joindre. Le reste est privé.',
    choices: [
      {
        id: 'phone',
        text: 'Mon numéro de téléphone',
        right: true,
        feedback: 'Le téléphone : oui, pour qu’on t’appelle.',
      },
      {
        id: 'helping-family',
        text: 'J’ai aidé au stand de mon oncle',
        right: true,
        feedback: 'Le stand : oui, c’est une vraie expérience.',
      },
      {
        id: 'social-security',
        text: 'Mon numéro de sécurité sociale',
        right: false,
        feedback: 'Ce numéro est privé. On le donne après l’embauche, pas avant.',
      },
      {
        id: 'religion',
        text: 'Ma religion',
        right: false,
        feedback: 'La religion ne regarde pas l’employeur.',
      },
      {
        id: 'languages',
        text: 'Les langues que je parle',
        right: true,
        feedback: 'Les langues : oui, c’est un vrai plus.',
      },
    ],
  },
];
