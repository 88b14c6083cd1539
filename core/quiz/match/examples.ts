import type { MatchQuestion } from './schema.ts';

/** Good questions of this kind. */
export const matchExamples: MatchQuestion[] = [
  {
    kind: 'match',
    id: 'signs-on-screen',
    prompt: 'À quoi sert chaque dessin ?',
    hear: 'Trombone, flèche ronde, trois points : à quoi sert chaque dessin ?',
    explanation:
      'Ces dessins se ressemblent dans presque toutes les applications. Les connaître fait gagner du temps.',
    pairs: [
      {
        id: 'clip',
        left: 'Un trombone',
        right: 'Joindre un fichier',
        feedback: 'Le trombone tient des papiers ensemble.',
      },
      {
        id: 'round-arrow',
        left: 'Une flèche ronde',
        right: 'Charger la page à nouveau',
        feedback: 'La flèche ronde fait un tour complet.',
      },
      {
        id: 'three-dots',
        left: 'Trois points',
        right: 'Voir plus d’actions',
        feedback: 'Trois points veulent dire « et la suite ».',
      },
    ],
  },
  {
    kind: 'match',
    id: 'who-to-ask',
    prompt: 'À quelle personne parles-tu de quoi ?',
    explanation: 'Chaque personne a son rôle. Demander à la bonne personne, c’est aller plus vite.',
    pairs: [
      { id: 'adviser', left: 'Ma conseillère', right: 'Mon projet de formation' },
      { id: 'recruiter', left: 'Le recruteur', right: 'L’heure de l’entretien' },
      { id: 'helper', left: 'Le médiateur numérique', right: 'Mon téléphone est plein' },
      { id: 'bank', left: 'La banque', right: 'Un paiement inconnu' },
    ],
  },
];
