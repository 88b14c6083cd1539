import { quoted } from '../../french/quoted.ts';
import { adviseEmail, proposeAddresses, type EmailFault } from '../email-advice.ts';
import { readPhone, type PhoneFault } from '../phone.ts';
import type { Resume } from '../resume.ts';
import type { Check } from './check.ts';
import type { Remark } from './remark.ts';

const LESSON = {
  href: '/clicnjob/lecons/adresse-serieuse',
  text: 'Voir la mission «\u00a0Choisis une adresse e-mail sérieuse\u00a0»',
};

/** Whether the person went past the field: what is not filled in yet is not missing. */
function isPast(resume: Resume, field: 'name' | 'phone' | 'email' | 'city'): boolean {
  const { phone, email, city, job, experiences, trainings, skills } = resume;
  const later = [job.title, ...experiences, ...trainings, ...skills].some((part) => part !== '');
  if (field === 'city') return later;
  if (field === 'email') return later || city !== '';
  return later || city !== '' || email !== '' || (field === 'name' && phone !== '');
}

const contact = (
  field: string,
  remark: Pick<Remark, 'id' | 'weight' | 'text'> & Partial<Remark>,
): Remark => ({
  step: 'contact',
  field,
  mends: [],
  ...remark,
});

/** Both names, made of letters. */
export const checkName: Check = (resume) => {
  if (!isPast(resume, 'name')) return [];
  return (['firstName', 'lastName'] as const).flatMap((field) => {
    const name = resume[field].trim();
    const what = field === 'firstName' ? 'prénom' : 'nom';
    if (name === '')
      return contact(field, {
        id: 'missing-name',
        weight: 'must',
        text: `Il manque ton ${what}. C’est la première chose qu’on lit.`,
      });
    if (/\d/.test(name))
      return contact(field, {
        id: 'digits-in-name',
        weight: 'should',
        text: `Il y a un chiffre dans ton ${what}. Est-ce une faute de frappe\u00a0?`,
      });
    return [];
  });
};

const PHONE_FAULTS: Record<PhoneFault, (digits: number) => string> = {
  'too-short': (digits) =>
    `Ton numéro a ${digits} chiffres. En France, il en faut 10. Il en manque peut-être un.`,
  'too-long': (digits) =>
    `Ton numéro a ${digits} chiffres. En France, il en faut 10. Vérifie chaque chiffre.`,
  'no-first-zero': () => 'Il manque le 0 au début de ton numéro.',
  premium: () => 'Un numéro en 08 coûte cher. L’employeur ne va pas l’appeler. Mets ton numéro à toi.',
  'not-digits': () => 'Un numéro de téléphone n’a que des chiffres. Vérifie ce que tu as écrit.',
  'all-same': () => 'Ce numéro ne peut pas exister. Mets celui où on peut t’appeler.',
};

/** A number that can be called, written in pairs. */
export const checkPhone: Check = (resume) => {
  const typed = resume.phone.trim();
  if (typed === '') {
    if (!isPast(resume, 'phone')) return [];
    const text =
      'Il manque ton téléphone. C’est par là que l’employeur te répond. Mets un numéro où tu décroches.';
    return [contact('phone', { id: 'missing-phone', weight: 'must', text })];
  }
  const read = readPhone(typed);
  const put = (label: string, phone: string) => [
    { label, apply: (changed: Resume) => ({ ...changed, phone }) },
  ];
  if (read.ok) {
    if (read.printed === typed) return [];
    const text = 'Par groupes de deux, ton numéro se lit mieux.';
    return [
      contact('phone', {
        id: 'phone-spaces',
        weight: 'could',
        text,
        mends: put(`Écrire ${read.printed}`, read.printed),
      }),
    ];
  }
  const mends = read.printed === undefined ? [] : put(`Écrire ${read.printed}`, read.printed);
  return [
    contact('phone', { id: 'odd-phone', weight: 'must', text: PHONE_FAULTS[read.fault](read.digits), mends }),
  ];
};

function emailRemark(fault: EmailFault, resume: Resume): Remark {
  const [first, second] = proposeAddresses(resume.firstName, resume.lastName);
  const instead = first ? ` Par exemple\u00a0: ${first}${second ? `, ou ${second}` : ''}.` : '';
  const correct = (email: string) => [
    { label: `Écrire ${email}`, apply: (changed: Resume) => ({ ...changed, email }) },
  ];
  switch (fault.kind) {
    case 'not-an-address': {
      const text =
        'Cette adresse e-mail n’est pas complète. Il faut un nom, puis @, puis la boîte\u00a0: nom@boite.fr.';
      const mends = fault.corrected === null ? [] : correct(fault.corrected);
      return contact('email', { id: 'broken-email', weight: 'must', text, mends });
    }
    case 'misspelt-domain': {
      const text = `As-tu fait une faute de frappe après le @\u00a0? On pense à ${quoted(fault.corrected)}. Sinon, les messages n’arrivent pas.`;
      return contact('email', {
        id: 'misspelt-email',
        weight: 'must',
        text,
        mends: correct(fault.corrected),
      });
    }
    case 'fanciful': {
      const text = `Dans ton adresse, ${quoted(fault.word)} fait sourire. Un employeur préfère ton nom.${instead} Tu peux créer une boîte gratuite pour ton travail.`;
      return contact('email', { id: 'fanciful-email', weight: 'should', text, link: LESSON });
    }
    case 'shared': {
      const text = `Cette adresse est-elle bien à toi seul\u00a0? Si d’autres la lisent, tu peux rater une réponse.${instead}`;
      return contact('email', { id: 'shared-email', weight: 'should', text, link: LESSON });
    }
    case 'no-name': {
      const text = `Ton nom n’est pas dans ton adresse. Avec ton nom, l’employeur te retrouve plus vite.${instead}`;
      return contact('email', { id: 'nameless-email', weight: 'could', text, link: LESSON });
    }
    case 'telling-number': {
      const text = `Le nombre ${fault.number} dit peut-être ton âge ou ton département. L’employeur n’a pas besoin de le savoir.${instead}`;
      return contact('email', { id: 'number-in-email', weight: 'could', text, link: LESSON });
    }
  }
}

/** An address that arrives, and that looks serious. */
export const checkEmail: Check = (resume) => {
  if (resume.email.trim() === '') {
    if (!isPast(resume, 'email')) return [];
    const text =
      'Il manque ton adresse e-mail. Beaucoup d’employeurs répondent par e-mail. Tu n’en as pas\u00a0? Une mission te guide.';
    return [contact('email', { id: 'missing-email', weight: 'must', text, link: LESSON })];
  }
  const fault = adviseEmail(resume.email, resume);
  return fault ? [emailRemark(fault, resume)] : [];
};

/** The town, so that the employer knows that one can come. */
export const checkCity: Check = (resume) => {
  if (resume.city.trim() !== '' || !isPast(resume, 'city')) return [];
  const text = 'Ajoute ta ville. L’employeur regarde si tu habites près. La ville suffit, pas la rue.';
  return [contact('city', { id: 'missing-city', weight: 'should', text })];
};

/** A photo is a choice. */
export const checkPhoto: Check = ({ photo }) =>
  photo === null
    ? []
    : [
        contact('photo', {
          id: 'photo',
          weight: 'could',
          text: 'Ta photo est sur ton CV. Elle n’est jamais obligatoire. C’est toi qui choisis.',
          mends: [{ label: 'Enlever la photo', apply: (changed) => ({ ...changed, photo: null }) }],
        }),
      ];
