import type { OfficialSiteQuestion } from './schema.ts';

/** Good questions of this kind. Hosts are invented: in this world, the State's sites end in `.etat.exemple`. */
export const officialSiteExamples: OfficialSiteQuestion[] = [
  {
    kind: 'official-site',
    id: 'vehicle-papers-site',
    prompt: 'Vous refaites une carte grise. Quel est le site officiel ?',
    explanation:
      'Les annonces sont souvent des intermédiaires payants. L’adresse officielle se lit juste avant le premier « / ».',
    query: 'refaire carte grise',
    results: [
      {
        id: 'express',
        title: 'Carte grise en 5 minutes',
        address: 'carte-grise-express.exemple',
        snippet: 'Service rapide et agréé. À partir de 29,90 €, hors taxe.',
        advert: true,
        official: false,
        feedback: 'C’est une annonce. Ce site fait payer son aide.',
      },
      {
        id: 'look-alike',
        title: 'Carte grise – service officiel',
        address: 'vehicules.etat-exemple.exemple',
        snippet: 'Le portail officiel de vos démarches auto. Dossier en ligne.',
        advert: false,
        official: false,
        feedback: 'Le mot « officiel » ne prouve rien. L’adresse imite celle de l’État avec un tiret.',
      },
      {
        id: 'state',
        title: 'Refaire une carte grise',
        address: 'vehicules.etat.exemple/carte',
        snippet: 'Demande de duplicata. Démarche en ligne, pièces à fournir.',
        advert: false,
        official: true,
        feedback: 'L’adresse finit par « etat.exemple », sans annonce.',
      },
    ],
  },
  {
    kind: 'official-site',
    id: 'health-account-site',
    prompt: 'Tu cherches ton compte santé. Quel est le site officiel ?',
    explanation: 'Regarde l’adresse avant le titre. Le titre, chacun peut l’écrire comme il veut.',
    query: 'mon compte santé',
    results: [
      {
        id: 'insurance',
        title: 'Comparer les mutuelles',
        address: 'mutuelles-malines.exemple',
        snippet: 'Comparez vingt mutuelles et économisez dès ce mois.',
        advert: true,
        official: false,
        feedback: 'C’est une annonce pour autre chose : des mutuelles.',
      },
      {
        id: 'account',
        title: 'Compte santé : se connecter',
        address: 'compte.sante-publique.exemple',
        snippet: 'Remboursements, attestations et messages.',
        advert: false,
        official: true,
        feedback: 'C’est bien le site de la santé publique, sans annonce.',
      },
      {
        id: 'forum',
        title: 'Comment ouvrir mon compte santé ?',
        address: 'forum-entraide.exemple/sante',
        snippet: 'Bonjour, quelqu’un peut me dire comment faire ?',
        advert: false,
        official: false,
        feedback: 'C’est un forum. On y discute, mais ton compte n’est pas là.',
      },
    ],
  },
];
