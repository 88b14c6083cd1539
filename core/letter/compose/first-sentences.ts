import type { MessageKind } from '../message.ts';
import type { About, Starts } from './about.ts';

/*
 * First sentences: who writes and what for. Each leaves something that only the writer knows.
 */

const DIPLOMA = /^(?:CAP|BEP|Bac|BTS|Brevet|Titre|CQP|BAFA|BPJEPS|DE|DEA)/i;

function withTraining({ resume, name, ofJob }: About): string[] {
  return resume.trainings
    .filter(({ title }) => DIPLOMA.test(title.trim()))
    .flatMap(({ title, status }) => {
      const diploma = title.trim();
      if (status === 'in-progress')
        return [
          `Je m’appelle ${name}. Je prépare un ${diploma} et le poste ${ofJob} m’intéresse : [pourquoi].`,
        ];
      return status === 'obtained'
        ? [`Je m’appelle ${name}, j’ai le ${diploma}, et je cherche [ce que tu cherches] comme premier pas.`]
        : [];
    });
}

const forOffer: Starts = {
  own: withTraining,
  common: ({ name, ofJob, job, atFirm, resume, word }) => [
    `Je m’appelle ${name}, [ton âge ou ta situation], et je réponds à votre offre ${ofJob}.`,
    `J’ai vu votre offre ${ofJob} [où tu l’as vue]. Je suis ${name} et elle m’intéresse vraiment.`,
    `Votre annonce ${ofJob} m’a plu : [ce qui t’a plu]. Je m’appelle ${name}.`,
    `Je m’appelle ${name} et je voudrais travailler ${atFirm} comme ${job}, car [ta raison].`,
    `Je suis ${name}. En ce moment, je suis [ta situation], et le poste ${ofJob} me correspond.`,
    `Je me présente : ${name}, ${word('candidate', 'candidat')} au poste ${ofJob}. [Une phrase sur toi.]`,
    ...(resume.city.trim() === ''
      ? []
      : [
          `J’habite à ${resume.city.trim()}, je m’appelle ${name}, et je souhaite devenir ${job} ${atFirm} pour [ta raison].`,
        ]),
  ],
};

const spontaneous: Starts = {
  own: withTraining,
  common: ({ name, ofJob, job, atFirm, word }) => [
    `Je m’appelle ${name}, [ton âge ou ta situation], et je cherche un emploi ${ofJob}.`,
    `Je suis ${name}. Je connais ${atFirm === 'dans votre équipe' ? 'votre entreprise' : 'votre maison'} parce que [comment], et je voudrais y travailler comme ${job}.`,
    `Je vous écris parce que je cherche un poste ${ofJob} [où, quand]. Je m’appelle ${name}.`,
    `Je m’appelle ${name} et j’aimerais travailler ${atFirm} comme ${job} : [ce qui te plaît chez eux].`,
    `Je suis ${word('candidate', 'candidat')} à un poste ${ofJob}. Je m’appelle ${name} et je suis [ta situation].`,
    `Je passe souvent devant chez vous et [ce que tu as vu]. Je m’appelle ${name}, je cherche un emploi ${ofJob}.`,
  ],
};

const followUp: Starts = {
  own: () => [],
  common: ({ ofJob, job, atFirm, name }) => [
    `Je vous ai écrit le [date] pour le poste ${ofJob}.`,
    `Le [date], je vous ai envoyé ma candidature au poste ${ofJob}. Avez-vous pu la lire ?`,
    `Je m’appelle ${name}. Je vous ai envoyé mon CV le [date] pour travailler comme ${job}.`,
    `Je reviens vers vous après mon message du [date], pour l’emploi ${ofJob} ${atFirm}.`,
    `Il y a [combien de jours], j’ai répondu à votre offre ${ofJob}.`,
  ],
};

const thanks: Starts = {
  own: () => [],
  common: ({ ofJob, word }) => [
    `Merci pour l’entretien de [jour], au sujet du poste ${ofJob}.`,
    `Je vous remercie de m’avoir ${word('reçue', 'reçu')} [jour].`,
    `Merci pour votre accueil et pour le temps passé avec moi [jour].`,
    `Je voulais vous dire merci pour notre rendez-vous de [jour].`,
    `Merci pour votre accueil de [jour] et pour vos explications sur [quoi].`,
  ],
};

const invitation: Starts = {
  own: () => [],
  common: ({ word, ofJob }) => [
    'Merci pour votre message et pour [ce qui te fait plaisir].',
    `Je vous remercie de votre invitation pour le poste ${ofJob} : [viens-tu ?].`,
    `Merci beaucoup, je suis ${word('heureuse', 'heureux')} de vous rencontrer et [viens-tu ?].`,
    `Merci de votre réponse au sujet du poste ${ofJob}. [Viens-tu ?]`,
  ],
};

const late: Starts = {
  own: () => [],
  common: ({ word }) => [
    'Je vous prie de m’excuser : je serai en retard à cause de [la raison].',
    `Je suis ${word('désolée', 'désolé')}, j’aurai du retard parce que [la raison].`,
    `Je suis vraiment ${word('désolée', 'désolé')} : [la raison], et je ne serai pas à l’heure.`,
    'Excusez-moi de vous prévenir si tard : [la raison].',
  ],
};

export const FIRST: Record<MessageKind, Starts> = {
  'answer-offer': forOffer,
  spontaneous,
  'follow-up': followUp,
  thanks,
  'answer-invitation': invitation,
  late,
};
