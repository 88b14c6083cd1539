import { edited } from '../edit-list.ts';
import { monthOfDay, monthsOf } from '../partial-date.ts';
import type { Experience, Resume, Training } from '../resume.ts';
import type { Check } from './check.ts';
import type { Mend, Remark } from './remark.ts';

/** Nobody who looks for work today began before. */
const EARLIEST_YEAR = 1950;

const experienceMend = (label: string, id: string, patch: Partial<Experience>): Mend => ({
  label,
  apply: (resume) => ({ ...resume, experiences: edited(resume.experiences, id, patch) }),
});

const trainingMend = (label: string, id: string, patch: Partial<Training>): Mend => ({
  label,
  apply: (resume) => ({ ...resume, trainings: edited(resume.trainings, id, patch) }),
});

type Found = Pick<Remark, 'id' | 'field' | 'weight' | 'text'> & { mends?: Mend[] };

function ofExperience({ id, start, end, isCurrent }: Experience, thisMonth: number): Found | null {
  const from = monthsOf(start);
  const to = isCurrent ? null : monthsOf(end);
  for (const [field, typed, read] of [
    ['start', start, from],
    ['end', isCurrent ? '' : end, to],
  ] as const) {
    if (typed.trim() !== '' && (!read || read.last < EARLIEST_YEAR * 12))
      return {
        id: 'odd-date',
        field,
        weight: 'must',
        text: 'Cette date est bizarre. Écris le mois et l’année.',
      };
  }
  if (from && from.first > thisMonth)
    return {
      id: 'future-start',
      field: 'start',
      weight: 'must',
      text: 'Cette date de début n’est pas encore arrivée. Vérifie l’année.',
    };
  if (from && to && to.last < from.first)
    return {
      id: 'reversed-dates',
      field: 'end',
      weight: 'must',
      text: 'La fin est avant le début. Tu as peut-être inversé les deux dates.',
      mends: [experienceMend('Échanger les deux dates', id, { start: end, end: start })],
    };
  if (to && to.first > thisMonth)
    return {
      id: 'future-end',
      field: 'end',
      weight: 'should',
      text: 'La fin n’est pas encore arrivée. Si tu y es toujours, dis-le\u00a0: c’est un bon point.',
      mends: [experienceMend('Dire que c’est en cours', id, { isCurrent: true })],
    };
  return null;
}

function ofTraining({ id, end, status }: Training, thisMonth: number): Found | null {
  const to = monthsOf(end);
  if (end.trim() !== '' && (!to || to.last < EARLIEST_YEAR * 12))
    return {
      id: 'odd-date',
      field: 'end',
      weight: 'must',
      text: 'Cette date est bizarre. Écris le mois et l’année.',
    };
  if (to && to.first > thisMonth && status !== 'in-progress')
    return {
      id: 'future-end',
      field: 'end',
      weight: 'should',
      text: 'Cette formation n’est pas encore finie. Dis qu’elle est en cours.',
      mends: [trainingMend('Dire qu’elle est en cours', id, { status: 'in-progress' })],
    };
  return null;
}

/** Dates that cannot be: in the future, reversed, or no dates at all. */
export const checkDates: Check = ({ experiences, trainings }, { today }) => {
  const thisMonth = monthOfDay(today);
  const placed = (found: Found | null, step: Remark['step'], itemId: string): Remark[] =>
    found ? [{ mends: [], ...found, step, itemId }] : [];
  return [
    ...experiences.flatMap((experience) =>
      placed(ofExperience(experience, thisMonth), 'experience', experience.id),
    ),
    ...trainings.flatMap((training) => placed(ofTraining(training, thisMonth), 'training', training.id)),
  ];
};

/** A day to begin that is already over. */
export const checkAvailability: Check = ({ availability }, { today }) => {
  const { from } = availability;
  if (from === '' || from === 'now' || from >= today) return [];
  const now = (resume: Resume): Resume => ({
    ...resume,
    availability: { ...resume.availability, from: 'now' },
  });
  return [
    {
      id: 'past-availability',
      step: 'availability',
      field: 'availability',
      weight: 'should',
      text: 'La date où tu peux commencer est passée.',
      mends: [{ label: 'Écrire «\u00a0tout de suite\u00a0»', apply: now }],
    },
  ];
};
