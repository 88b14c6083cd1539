import type { MessageKind } from '../message.ts';
import type { AvailableTime, MobilityMeans, Resume } from '../../resume/resume.ts';
import type { About, Starts } from './about.ts';
import { listed, spokenDay } from '../french.ts';

/*
 * Third sentences: when one is free, or what is hoped for next.
 */

const TIMES: Record<AvailableTime, string> = {
  morning: 'le matin',
  day: 'en journée',
  evening: 'le soir',
  night: 'la nuit',
  weekend: 'le week-end',
};

const MEANS: Record<MobilityMeans, string> = {
  'on-foot': 'à pied',
  bicycle: 'à vélo',
  'public-transport': 'en transports en commun',
  scooter: 'en scooter',
  car: 'en voiture',
};

function fromWhen({ availability: { from } }: Resume): string {
  const day = spokenDay(from);
  return from === 'now' ? 'dès maintenant' : day === '' ? '' : `à partir du ${day.replace(/^le /, '')}`;
}

function fromAvailability({ resume }: About): string[] {
  const when = fromWhen(resume);
  const times = listed(resume.availability.times.map((time) => TIMES[time]));
  const means = listed(resume.mobility.means.map((mean) => MEANS[mean]));
  const reach = means === '' ? [] : [`Je viens ${means}, et je peux commencer ${when || '[quand]'}.`];
  if (when === '' && times === '') return reach;
  const both = [when, times].filter((part) => part !== '').join(', ');
  return [
    `Je suis disponible ${both}.`,
    `Je peux commencer ${when || '[quand]'}${times === '' ? '' : `, et travailler ${times}`}.`,
    `Côté horaires, je suis libre ${both}. [Combien d’heures par semaine ?]`,
    ...reach,
  ];
}

const forJob: Starts = {
  own: fromAvailability,
  common: () => [
    'Je suis disponible dès [quel jour], [matin, soir, week-end].',
    'Je peux commencer le [jour], et travailler [quels jours].',
    'Je suis libre [quels jours et quelles heures], à partir du [date].',
    'Je peux travailler [quels jours], du [date] au [date].',
    'Pour les horaires, je suis disponible [quand].',
  ],
};

const followUp: Starts = {
  own: fromAvailability,
  common: () => [
    'Pouvez-vous me dire où en est ma candidature ?',
    'Le poste est-il encore libre ? Je peux venir vous rencontrer [quand].',
    'Avez-vous besoin d’autre chose de ma part ? Je suis disponible [quand].',
    'Je peux passer vous voir [quand], si cela vous arrange.',
  ],
};

const thanks: Starts = {
  own: fromAvailability,
  common: () => [
    'J’attends votre réponse avec plaisir, et je peux commencer [quand].',
    'Si vous voulez me poser une autre question, je suis joignable [quand].',
    'Je serais très [heureuse ou heureux] de faire un essai [quand].',
    'Je peux vous envoyer [quoi], si vous en avez besoin.',
  ],
};

const invitation: Starts = {
  own: () => [],
  common: () => [
    'Dois-je apporter [quoi] ?',
    'À l’entrée, qui dois-je demander ?',
    'J’apporterai mon CV et [quoi].',
    'Faut-il une tenue spéciale, par exemple [quoi] ?',
  ],
};

const late: Starts = {
  own: () => [],
  common: () => [
    'Est-ce que cela vous convient encore ?',
    'Pouvez-vous me dire si je peux quand même venir ?',
    'Si ce n’est pas possible, je peux venir [autre jour].',
    'Merci de me dire si vous préférez un autre jour.',
  ],
};

export const THIRD: Record<MessageKind, Starts> = {
  'answer-offer': forJob,
  spontaneous: forJob,
  'follow-up': followUp,
  thanks,
  'answer-invitation': invitation,
  late,
};
