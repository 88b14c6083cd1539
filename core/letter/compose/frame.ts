import type { MessageKind } from '../message.ts';
import { readContact, rightGreeting } from '../rules/greeting.ts';
import { spacedPhone } from '../reading/phone.ts';
import type { About } from './about.ts';

/*
 * What surrounds the sentences: subject, greeting, attachment, polite end, signature.
 */

const SUBJECTS: Record<MessageKind, (about: About) => string[]> = {
  'answer-offer': ({ job, ofJob, name, offer }) => [
    `Candidature – ${job} – ${name}`,
    `Votre offre ${ofJob} – ${name}`,
    `${name} – candidature au poste ${ofJob}`,
    `Poste ${ofJob} – candidature`,
    ...(offer.reference === '' ? [] : [`Candidature – ${job} – réf. ${offer.reference}`]),
  ],
  spontaneous: ({ job, ofJob, name }) => [
    `Candidature spontanée – ${job} – ${name}`,
    `${name} – recherche d’un emploi ${ofJob}`,
    `Candidature – ${job}`,
    `Emploi ${ofJob} – candidature spontanée`,
  ],
  'follow-up': ({ job, ofJob, name }) => [
    `Ma candidature – ${job} – ${name}`,
    `Suite à ma candidature au poste ${ofJob}`,
    `Relance – poste ${ofJob} – ${name}`,
    `${name} – candidature ${ofJob} du [date]`,
  ],
  thanks: ({ ofJob, name }) => [
    `Merci pour notre entretien – ${name}`,
    `Entretien du [date] – remerciements`,
    `Merci pour le rendez-vous – poste ${ofJob}`,
  ],
  'answer-invitation': ({ ofJob, name }) => [
    `Rendez-vous du [date] – ${name}`,
    `Entretien du [date] – poste ${ofJob}`,
    `Confirmation de rendez-vous – ${name}`,
  ],
  late: ({ name }) => [
    `Retard au rendez-vous – ${name}`,
    `Mon rendez-vous de [heure] : retard`,
    `Retard ce jour – ${name}`,
  ],
};

export function subjects(kind: MessageKind, about: About): string[] {
  return SUBJECTS[kind](about);
}

export function greetings({ offer }: About): string[] {
  const sender = { firstName: '', lastName: '', phone: '', email: '' };
  const named = rightGreeting({ offer, sender });
  const { title, lastName } = readContact(offer.contact);
  const unsure = title === null && lastName !== '' ? [`Bonjour [Madame ou Monsieur] ${lastName},`] : [];
  return [
    ...new Set([named, ...unsure, 'Bonjour,', 'Madame, Monsieur,', 'Bonjour Madame, bonjour Monsieur,']),
  ];
}

export function attachmentSentences(): string[] {
  return [
    'Vous trouverez mon CV en pièce jointe.',
    'Mon CV est joint à ce message.',
    'Je joins mon CV à cet e-mail.',
    'Mon CV, en pièce jointe, vous en dit un peu plus.',
    'Vous pouvez lire mon CV, que je joins ici.',
    'Ci-joint, mon CV.',
  ];
}

const CLOSING_SENTENCES: Record<MessageKind, (about: About) => string[]> = {
  'answer-offer': ({ word }) => [
    'Je vous remercie de votre réponse.',
    'Merci d’avance pour votre réponse.',
    'Je peux venir vous rencontrer quand vous le souhaitez.',
    `Je serais ${word('heureuse', 'heureux')} de vous en parler de vive voix.`,
    'Merci d’avoir pris le temps de me lire.',
  ],
  spontaneous: ({ word }) => [
    'Merci d’avoir pris le temps de me lire.',
    'Je peux passer vous voir quand cela vous arrange.',
    'Je vous remercie de l’attention portée à mon message.',
    `Je serais ${word('ravie', 'ravi')} d’échanger avec vous, même dix minutes.`,
  ],
  'follow-up': () => [
    'Je vous remercie de votre réponse.',
    'Merci pour le temps que vous me donnez.',
    'Merci d’avance de votre retour.',
  ],
  thanks: () => [
    'Je vous souhaite une bonne journée.',
    'Encore merci, et bonne semaine à votre équipe.',
    'Merci encore.',
  ],
  'answer-invitation': () => [
    'À bientôt.',
    'Merci encore pour ce rendez-vous.',
    'Je vous souhaite une bonne journée.',
  ],
  late: () => [
    'Merci de votre compréhension.',
    'Merci, et encore pardon.',
    'Je vous remercie de votre patience.',
  ],
};

const CLOSINGS = [
  'Cordialement,',
  'Bien cordialement,',
  'Sincères salutations,',
  'Respectueusement,',
  'Bien à vous,',
];

export function closings(kind: MessageKind, about: About): string[] {
  return CLOSING_SENTENCES[kind](about).flatMap((sentence) =>
    CLOSINGS.map((closing) => `${sentence}\n\n${closing}`),
  );
}

export function signatures({ resume, name }: About): string[] {
  const phone = resume.phone.trim() === '' ? '[ton numéro]' : spacedPhone(resume.phone);
  const email = resume.email.trim();
  return [
    `${name}\n${phone}`,
    `${name}\nTéléphone : ${phone}`,
    ...(email === '' ? [] : [`${name}\n${phone}\n${email}`]),
  ];
}
