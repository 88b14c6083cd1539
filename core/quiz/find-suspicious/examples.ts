import type { FindSuspiciousQuestion } from './schema.ts';

/** Good questions of this kind. */
export const findSuspiciousExamples: FindSuspiciousQuestion[] = [
  {
    kind: 'find-suspicious',
    id: 'parcel-sms',
    prompt: 'Vous recevez ce SMS. Qu’est-ce qui est suspect ?',
    explanation:
      'Un colis, une petite somme, un délai court : ce mélange est un piège. On n’ouvre pas le lien.',
    medium: 'sms',
    segments: [
      {
        id: 'sender',
        part: 'sender',
        text: '06 39 98 00 42',
        suspicious: true,
        feedback: 'Un transporteur n’écrit pas avec un numéro de portable inconnu.',
      },
      {
        id: 'hello',
        part: 'text',
        text: 'Bonjour,',
        suspicious: false,
        feedback: '« Bonjour » n’a rien de suspect.',
      },
      {
        id: 'fee',
        part: 'text',
        text: 'votre colis est bloqué. Payez 1,95 € avant ce soir.',
        suspicious: true,
        feedback: 'On vous presse de payer une petite somme. C’est un piège fréquent.',
      },
      {
        id: 'link',
        part: 'link',
        text: 'suivi-colis.exemple',
        address: 'paiement-rapide-77.exemple/carte',
        suspicious: true,
        feedback: 'Le lien affiche un nom et mène à un autre site.',
      },
    ],
  },
  {
    kind: 'find-suspicious',
    id: 'job-offer-mail',
    prompt: 'Tu reçois cette offre de travail. Touche ce qui est suspect.',
    explanation: 'Un vrai employeur ne demande jamais d’argent. Il te rencontre avant de t’embaucher.',
    medium: 'mail',
    segments: [
      {
        id: 'sender',
        part: 'sender',
        text: 'Recrutement Vitavo <vitavo.emploi@boite-gratuite.exemple>',
        suspicious: true,
        feedback: 'L’adresse n’est pas celle de l’entreprise.',
      },
      {
        id: 'subject',
        part: 'subject',
        text: 'Votre candidature',
        suspicious: false,
        feedback: 'Cet objet est banal. Il ne prouve rien.',
      },
      {
        id: 'hired',
        part: 'text',
        text: 'Vous êtes embauché sans entretien, 3 200 € par mois.',
        suspicious: true,
        feedback: 'Un gros salaire sans entretien : c’est trop beau.',
      },
      {
        id: 'deposit',
        part: 'text',
        text: 'Envoyez 60 € pour réserver votre uniforme.',
        suspicious: true,
        feedback: 'On te demande de payer pour travailler. C’est interdit.',
      },
      { id: 'regards', part: 'text', text: 'Cordialement, le service du personnel', suspicious: false },
    ],
  },
  {
    kind: 'find-suspicious',
    id: 'honest-appointment',
    prompt: 'Vous attendiez ce message de la médiathèque. Qu’est-ce qui est suspect ?',
    explanation: 'Le message ne demande ni argent, ni code, ni clic. Vous l’attendiez : tout va bien.',
    medium: 'mail',
    segments: [
      {
        id: 'sender',
        part: 'sender',
        text: 'Médiathèque des Tilleuls <accueil@mediatheque-tilleuls.exemple>',
        suspicious: false,
        feedback: 'L’adresse porte le nom de la médiathèque.',
      },
      { id: 'subject', part: 'subject', text: 'Atelier de jeudi', suspicious: false },
      {
        id: 'reminder',
        part: 'text',
        text: 'Nous vous attendons jeudi à 14 heures.',
        suspicious: false,
        feedback: 'C’est un simple rappel. On ne vous demande rien.',
      },
    ],
  },
];
