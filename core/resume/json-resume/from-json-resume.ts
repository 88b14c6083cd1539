import { splitName } from '../split-name.ts';
import { parseResumeFile } from '../parse-resume.ts';
import { levelIn } from '../reading/languages.ts';
import { licenceIn } from '../reading/licences.ts';
import { findPeriod } from '../reading/period.ts';
import type { ResumeReading } from '../reading/reading.ts';
import { EMPTY_RESUME } from '../resume.ts';
import { EXTENSION, ISO_DATE } from './json-resume.ts';
import { unplacedTexts } from './unplaced-texts.ts';

/*
 * Reads a JSON Resume, ours or anybody's. What is not of the expected shape is skipped, never an error.
 */

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
const extensionOf = (fields: Fields): Fields => fieldsOf(fields[EXTENSION]);
const idOf = (fields: Fields, index: number): string => textOf(extensionOf(fields).id) || `read-${index}`;

/** A date of the standard, or however somebody else wrote it; empty when it is none. */
function dateOf(value: unknown): string {
  const text = textOf(value);
  return ISO_DATE.test(text) ? text.slice(0, 7) : (findPeriod(text)?.start ?? '');
}

function experiencesOf(fields: Fields) {
  const work = listOf(fields.work).map((item) => ({ item, kind: 'job' }));
  const volunteer = listOf(fields.volunteer).map((item) => ({ item, kind: 'association' }));
  return [...work, ...volunteer].map(({ item, kind }, index) => {
    const ours = extensionOf(item);
    const isOurs = ours.id !== undefined;
    const start = isOurs ? textOf(ours.debut) || textOf(item.startDate) : dateOf(item.startDate);
    const end = isOurs ? textOf(ours.fin) || textOf(item.endDate) : dateOf(item.endDate);
    return {
      id: idOf(item, index),
      kind: textOf(ours.type) || kind,
      title: textOf(item.position),
      place: textOf(item.name) || textOf(item.organization),
      city: textOf(item.location),
      start,
      end,
      isCurrent: isOurs ? ours.enCours === true : start !== '' && end === '',
      tasks: isOurs
        ? textsOf(item.highlights)
        : [textOf(item.summary), ...textsOf(item.highlights)].filter((text) => text !== ''),
    };
  });
}

function trainingsOf(fields: Fields) {
  return listOf(fields.education).map((item, index) => {
    const ours = extensionOf(item);
    return {
      id: idOf(item, index),
      title: [textOf(item.studyType), textOf(item.area)].filter((text) => text !== '').join(' '),
      school: textOf(item.institution),
      city: textOf(ours.ville),
      end: ours.id === undefined ? dateOf(item.endDate) : textOf(ours.fin) || textOf(item.endDate),
      status: textOf(ours.etat),
    };
  });
}

function licencesOf(fields: Fields) {
  return listOf(fields.certificates).map((item, index) => {
    const ours = extensionOf(item);
    const name = textOf(item.name);
    const { kind, detail } =
      ours.type === undefined
        ? (licenceIn(name) ?? { kind: 'other', detail: name })
        : { kind: textOf(ours.type), detail: textOf(ours.precision) };
    return { id: idOf(item, index), kind, detail };
  });
}

/** The CV that a JSON Resume says, and what has no place in it. Null when `text` is no JSON Resume at all. Never throws. */
export function fromJsonResume(text: string): ResumeReading | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value) || !(isFields(value.basics) || Array.isArray(value.work))) return null;
  const basics = fieldsOf(value.basics);
  const ours = extensionOf(value);
  const isOurs = ours.version !== undefined;
  const job = fieldsOf(ours.metier);
  const availability = fieldsOf(ours.disponibilite);
  const mobility = fieldsOf(ours.mobilite);
  const name = isOurs
    ? { firstName: textOf(ours.prenom), lastName: textOf(ours.nom) }
    : splitName(textOf(basics.name));
  // The parser of our own format looks at every value once more: kinds, lengths, the photo.
  const read = parseResumeFile(
    JSON.stringify({
      format: 1,
      resume: {
        ...name,
        wording: ours.accord === 'masculin' ? 'masculine' : 'feminine',
        phone: textOf(basics.phone),
        email: textOf(ours.email) || textOf(basics.email),
        city: textOf(fieldsOf(basics.location).city),
        photo: basics.image ?? null,
        job: { title: textOf(basics.label), slug: job.fiche ?? null, rome: job.rome ?? null },
        pitch: textOf(basics.summary),
        experiences: experiencesOf(value),
        trainings: trainingsOf(value),
        skills: listOf(value.skills).flatMap((skill) => (isOurs ? [textOf(skill.name)] : skillTexts(skill))),
        qualities: listOf(ours.savoirEtre).map((quality, index) => ({
          id: textOf(quality.id) || `quality-${index}`,
          name: textOf(quality.nom),
          proof: textOf(quality.preuve),
        })),
        languages: listOf(value.languages).map((language, index) => ({
          id: idOf(language, index),
          name: textOf(language.language),
          level: textOf(extensionOf(language).niveau) || levelIn(textOf(language.fluency)),
        })),
        licences: licencesOf(value),
        availability: { from: availability.aPartirDe, times: availability.moments },
        mobility: { means: mobility.moyens, area: mobility.zone },
        interests: listOf(value.interests).map((interest) => textOf(interest.name)),
        titleLanguage: ours.langueDesTitres,
        design: ours.style,
      },
    }),
  );
  const resume = read?.resume ?? { ...EMPTY_RESUME };
  return { resume, ...unplacedTexts(value, resume) };
}

function skillTexts(skill: Fields): string[] {
  const name = textOf(skill.name);
  const keywords = textsOf(skill.keywords);
  if (keywords.length === 0) return name === '' ? [] : [name];
  return [name === '' ? keywords.join(', ') : `${name}\u00a0: ${keywords.join(', ')}`];
}
