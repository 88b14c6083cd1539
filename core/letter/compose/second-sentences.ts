import type { MessageKind } from '../message.ts';
import type { Experience, Quality } from '../../resume/resume.ts';
import type { About, Starts } from './about.ts';
import { atPlace } from './at-place.ts';
import { asInSentence, asSentence, beginsWithInfinitive, listed } from '../french.ts';

/*
 * Second sentences: why this person. They begin with what the CV says, in its own words, when it says something.
 */

const infinitives = ({ tasks }: Experience) =>
  tasks.filter((task) => beginsWithInfinitive(task)).map((task) => asInSentence(task));

function fromExperience(experience: Experience): string[] {
  const at = atPlace(experience);
  const verbs = infinitives(experience);
  const [first, second] = verbs;
  const told = experience.tasks.filter((task) => task.trim() !== '').slice(0, 2);
  const [, ...others] = verbs;
  return [
    ...(first
      ? [
          `${asSentence(at)}, j’ai appris à ${listed([first, ...(second ? [`à ${second}`] : [])])}. J’ai aimé [quoi].`,
        ]
      : []),
    ...(first ? [`Je sais ${first} : je l’ai fait ${at}. [Un exemple, en peu de mots.]`] : []),
    ...others.slice(0, 1).map((verb) => `Ce que j’ai préféré ${at} : ${verb}, parce que [ta raison].`),
    ...(first || told.length === 0
      ? []
      : [`J’ai déjà une expérience ${at} : ${listed(told.map(asInSentence))}. J’y ai appris [quoi].`]),
    ...(told.length === 0 && experience.title.trim() !== ''
      ? [`${asSentence(at)}, j’ai appris [quoi]. Cela peut vous servir pour [quoi].`]
      : []),
  ];
}

const isAdjective = (name: string) =>
  !/\s/.test(name.trim()) && !/(?:té|tion|ance|ence|esse|isme|eur)$/.test(name.trim());

function fromQuality({ name, proof }: Quality): string[] {
  const shown = proof.trim() === '' ? '[un exemple vrai]' : asInSentence(proof);
  const quality = asInSentence(name);
  if (quality === '') return [];
  return isAdjective(quality)
    ? [`Je suis ${quality} : ${shown}.`, `On dit de moi que je suis ${quality}. Par exemple, ${shown}.`]
    : [`Ma qualité principale : ${quality}. Par exemple, ${shown}.`];
}

function fromResume({ resume }: About): string[] {
  const skills = resume.skills.filter(beginsWithInfinitive).map(asInSentence);
  return [
    ...resume.experiences.flatMap(fromExperience),
    ...resume.qualities.flatMap(fromQuality),
    ...skills.slice(0, 3).map((skill) => `Je sais ${skill}. Je l’ai appris [où et comment].`),
  ];
}

const forJob: Starts = {
  own: fromResume,
  common: ({ ofJob, word, atFirm }) => [
    'J’aime [ce que tu aimes dans ce travail], et j’ai déjà [ce que tu as fait, même en famille].',
    'Je sais [ce que tu sais faire] : je l’ai appris [où].',
    `Le travail ${ofJob} me plaît parce que [ta raison].`,
    'On dit de moi que je suis [une qualité]. Par exemple, [quand tu l’as montré].',
    `J’ai envie d’apprendre, et je suis déjà à l’aise avec [quoi].`,
    `Je suis ${word('prête', 'prêt')} à apprendre. Ce que je fais déjà bien : [quoi].`,
    `Je voudrais travailler ${atFirm} parce que [ce qui te plaît chez eux], et je sais [quoi].`,
    'Autour de moi, on m’appelle souvent pour [quoi] : je le fais avec soin.',
  ],
};

const followUp: Starts = {
  own: fromResume,
  common: ({ ofJob, atFirm, word }) => [
    `Le poste ${ofJob} m’intéresse toujours, surtout [quoi].`,
    `Je suis toujours ${word('motivée', 'motivé')} pour travailler ${atFirm}, parce que [ta raison].`,
    'Depuis, j’ai [ce que tu as fait de nouveau], et ce travail me plaît toujours.',
    `Ce travail me plaît : [ta raison]. Je suis toujours ${word('disponible', 'disponible')}.`,
  ],
};

const thanks: Starts = {
  own: () => [],
  common: ({ word, ofJob }) => [
    'J’ai aimé [ce que tu as vu ou appris].',
    `Vos explications sur [quoi] m’ont donné encore plus envie de venir.`,
    `Je suis encore plus ${word('motivée', 'motivé')} pour le poste ${ofJob}, parce que [ta raison].`,
    'J’ai bien compris que [ce qui compte pour eux], et cela me plaît.',
  ],
};

const invitation: Starts = {
  own: () => [],
  common: ({ word }) => [
    'Je confirme : je viendrai le [jour] à [heure], à [lieu].',
    `Je serai ${word('présente', 'présent')} le [jour] à [heure], [à quel endroit].`,
    'C’est noté : rendez-vous le [jour] à [heure], [à quel endroit].',
    'Je ne peux pas venir le [jour] à [heure]. Est-ce possible le [autre jour] ?',
  ],
};

const late: Starts = {
  own: () => [],
  common: () => [
    'Je serai là vers [heure].',
    'J’arriverai avec [combien] minutes de retard, vers [heure].',
    'Je pense arriver à [heure].',
    'Est-ce possible de changer notre rendez-vous pour [jour et heure] ?',
  ],
};

export const SECOND: Record<MessageKind, Starts> = {
  'answer-offer': forJob,
  spontaneous: forJob,
  'follow-up': followUp,
  thanks,
  'answer-invitation': invitation,
  late,
};
