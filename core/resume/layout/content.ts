import {
  printedAvailability,
  printedDate,
  printedLevel,
  printedLicence,
  printedMobility,
  printedPeriod,
  printedTraining,
} from '../printed-words.ts';
import { readPhone } from '../phone.ts';
import type { Resume } from '../resume.ts';
import { SECTION_TITLES, type TitledSection } from '../section-titles.ts';
import type { Run } from './break-lines.ts';

/*
 * What the page says, before anything is placed: the name and how to reach the person, then sections of items. What is empty
 * is not there.
 */

/** Something of a section: an experience with its tasks, or one line. */
export interface Item {
  key: string;
  /** Printed in bold as a title; absent for a simple text. */
  title?: string;
  /** Place, town and dates. */
  detail?: string;
  /** What follows: bullets, or one text. */
  texts: Run[][];
  isList: boolean;
}

export interface Section {
  id: 'pitch' | TitledSection;
  /** Empty for the pitch, which has none. */
  title: string;
  items: Item[];
}

export interface Content {
  name: string;
  job: string;
  contact: string;
  availability: string;
  mobility: string;
  sections: Section[];
}

const plain = (text: string): Run[] => [{ text, bold: false }];
const isWritten = (text: string) => text.trim() !== '';
const SEPARATOR = '\u00a0• ';

function joined(parts: readonly string[], separator: string): string {
  return parts
    .map((part) => part.trim())
    .filter(isWritten)
    .join(separator);
}

function single(id: TitledSection, key: string, texts: string[]): Item[] {
  const written = texts.filter(isWritten);
  return written.length === 0
    ? []
    : [{ key: `${id}-${key}`, texts: [plain(joined(written, SEPARATOR))], isList: false }];
}

function printedPhone(typed: string): string {
  const phone = readPhone(typed);
  return phone.ok ? phone.printed : typed;
}

/** Everything the page says, in the usual order. */
export function contentOf(resume: Resume): Content {
  const language = resume.titleLanguage;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const items: Record<Section['id'], Item[]> = {
    pitch: isWritten(resume.pitch) ? [{ key: 'pitch', texts: [plain(resume.pitch)], isList: false }] : [],
    experiences: resume.experiences
      .map((experience): Item => ({
        key: experience.id,
        title: experience.title.trim(),
        detail: joined(
          [joined([experience.place, experience.city], ', '), printedPeriod(experience, language)],
          ' – ',
        ),
        texts: experience.tasks.filter(isWritten).map(plain),
        isList: true,
      }))
      .filter(({ title, detail, texts }) => title !== '' || detail !== '' || texts.length > 0),
    trainings: resume.trainings
      .map((training): Item => ({
        key: training.id,
        title: printedTraining(training, language),
        detail: joined(
          [joined([training.school, training.city], ', '), printedDate(training.end, language)],
          ' – ',
        ),
        texts: [],
        isList: false,
      }))
      .filter(({ title, detail }) => title !== '' || detail !== ''),
    skills: [{ key: 'skills', texts: resume.skills.filter(isWritten).map(plain), isList: true }].filter(
      ({ texts }) => texts.length > 0,
    ),
    qualities: [
      {
        key: 'qualities',
        texts: resume.qualities
          .filter(({ name, proof }) => isWritten(name) || isWritten(proof))
          .map(({ name, proof }): Run[] =>
            isWritten(name) && isWritten(proof)
              ? [
                  { text: `${name.trim()}${colon}`.trim(), bold: true },
                  { text: proof, bold: false },
                ]
              : [{ text: joined([name, proof], ''), bold: isWritten(name) }],
          ),
        isList: true,
      },
    ].filter(({ texts }) => texts.length > 0),
    languages: single(
      'languages',
      'all',
      resume.languages
        .filter(({ name }) => isWritten(name))
        .map(({ name, level }) => `${name.trim()} (${printedLevel(level, language)})`),
    ),
    licences: single(
      'licences',
      'all',
      resume.licences.map((licence) => printedLicence(licence, language)),
    ),
    interests: single('interests', 'all', resume.interests),
  };
  const titles = SECTION_TITLES[language];
  const ids = Object.keys(items) as Section['id'][];
  return {
    name: joined([resume.firstName, resume.lastName], ' '),
    job: resume.job.title.trim(),
    contact: joined([printedPhone(resume.phone), resume.email, resume.city], SEPARATOR),
    availability: printedAvailability(resume.availability, language),
    mobility: printedMobility(resume.mobility, language),
    sections: ids
      .map((id) => ({ id, title: id === 'pitch' ? '' : titles[id], items: items[id] }))
      .filter((section) => section.items.length > 0),
  };
}
