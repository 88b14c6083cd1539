import { printableText } from '@wetechcare/core/resume/layout/letters.ts';
import { formatPhone } from '@wetechcare/core/resume/phone.ts';
import {
  printedAvailability,
  printedDate,
  printedLevel,
  printedLicence,
  printedMobility,
  printedPeriod,
  printedTraining,
} from '@wetechcare/core/resume/printed-words.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { SECTION_TITLES, type TitledSection } from '@wetechcare/core/resume/section-titles.ts';

/*
 * What must be found again in a file made of a CV: every text that was written, in the order in which it is read.
 */

export interface Field {
  name: string;
  /** Bare: without its spaces. */
  text: string;
  /** Its words one by one, without signs. */
  words: string[];
}

/** A text without what a reader of files may add or drop: spaces, signs that cannot be seen, forms of the same letter. */
export const bare = (text: string): string =>
  printableText(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .text.normalize('NFKC')
    .replace(/\s/g, '');

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(bare)
    .filter((word) => word !== '');

function fieldsOfSection(
  section: TitledSection,
  { titleLanguage: language, ...resume }: Resume,
): readonly (readonly [string, string])[] {
  switch (section) {
    case 'experiences':
      return resume.experiences.flatMap((experience) => [
        ['title of an experience', experience.title],
        ['place of an experience', experience.place],
        ['town of an experience', experience.city],
        ['dates of an experience', printedPeriod(experience, language)],
        ...experience.tasks.map((task) => ['task', task] as const),
      ]);
    case 'trainings':
      return resume.trainings.flatMap((training) => [
        ['title of a training', printedTraining(training, language)],
        ['school', training.school],
        ['town of a school', training.city],
        ['end of a training', printedDate(training.end, language)],
      ]);
    case 'skills':
      return resume.skills.map((skill) => ['skill', skill]);
    case 'qualities':
      return resume.qualities.flatMap(({ name, proof }) => [
        ['quality', name],
        ['proof of a quality', proof],
      ]);
    case 'languages':
      return resume.languages.flatMap(({ name, level }) => [
        ['language', name],
        ['level of a language', printedLevel(level, language)],
      ]);
    case 'licences':
      return resume.licences.map((licence) => ['licence', printedLicence(licence, language)]);
    case 'interests':
      return resume.interests.map((interest) => ['interest', interest]);
  }
}

/** Every field that has something to print. @param order of the sections in the file */
export function fieldsOf(resume: Resume, order: readonly ('pitch' | TitledSection)[]): Field[] {
  const fields: (readonly [string, string])[] = [
    ['name', `${resume.firstName} ${resume.lastName}`],
    ['job wanted', resume.job.title],
    ['phone', formatPhone(resume.phone)],
    ['e-mail', resume.email],
    ['town', resume.city],
    ['availability', printedAvailability(resume.availability, resume.titleLanguage)],
    ['mobility', printedMobility(resume.mobility, resume.titleLanguage)],
    ...order.flatMap((section): (readonly [string, string])[] => {
      if (section === 'pitch') return [['pitch', resume.pitch]];
      const inside = fieldsOfSection(section, resume);
      return inside.some(([, text]) => text.trim() !== '')
        ? [['title of a section', SECTION_TITLES[resume.titleLanguage][section]], ...inside]
        : [];
    }),
  ];
  return fields
    .map(([name, text]) => ({ name, text: bare(text), words: wordsOf(text) }))
    .filter(({ text }) => text !== '');
}

export interface FieldFault extends Field {
  fault: 'absent' | 'out of order';
}

/** The fields that a text lacks, and those that stand before one that they should follow. */
export function missingFields(fields: readonly Field[], text: string): FieldFault[] {
  const read = bare(text);
  const faults: FieldFault[] = [];
  let from = 0;
  for (const field of fields) {
    const at = read.indexOf(field.text, from);
    if (at >= 0) from = at + field.text.length;
    else faults.push({ ...field, fault: read.includes(field.text) ? 'out of order' : 'absent' });
  }
  return faults;
}
