import { splitName } from '../split-name.ts';
import { parseResumeFile } from '../parse-resume.ts';
import { EMPTY_RESUME, type LanguageLevel, type LicenceKind, type Resume } from '../resume.ts';
import { EXTENSION } from './json-resume.ts';

/*
 * Reads a JSON Resume, ours or anybody's. What is not of the expected shape is left out and named, never an error.
 */

export interface JsonResumeReading {
  resume: Resume;
  /** What was written and has no place in a CV of ours, as text. */
  notUnderstood: string[];
}

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

/** Words for levels in the files of others. */
const LEVELS: readonly (readonly [RegExp, LanguageLevel])[] = [
  [/matern|nativ|native|mother|bilingu/i, 'native'],
  [/c1|c2|courant|fluent|professional|avanc/i, 'fluent'],
  [/a1|a2|débutant|notion|scolaire|beginner|element/i, 'beginner'],
];

const levelOf = (words: string): LanguageLevel =>
  LEVELS.find(([pattern]) => pattern.test(words))?.[1] ?? 'everyday';

/** Names of certificates in the files of others. */
const LICENCES: readonly (readonly [RegExp, LicenceKind])[] = [
  [/permis\s*am\b/i, 'permis-am'],
  [/permis\s*b\b/i, 'permis-b'],
  [/permis\s*a\b/i, 'permis-a'],
  [/permis\s*c\b/i, 'permis-c'],
  [/caces/i, 'caces'],
  [/\bsst\b|sauveteur secouriste/i, 'sst'],
  [/psc\s*1/i, 'psc1'],
  [/bafa/i, 'bafa'],
  [/haccp/i, 'haccp'],
];

/** Sections that a CV of ours has not: their texts are shown to the person, who takes what is useful. */
const OTHER_SECTIONS: readonly (readonly [section: string, ...fields: string[]])[] = [
  ['awards', 'title', 'summary'],
  ['publications', 'name', 'summary'],
  ['references', 'name', 'reference'],
  ['projects', 'name', 'description'],
];

function otherTexts(fields: Fields): string[] {
  return OTHER_SECTIONS.flatMap(([section, ...names]) =>
    listOf(fields[section]).map((item) =>
      names
        .map((name) => textOf(item[name]))
        .filter((text) => text !== '')
        .join('\u00a0: '),
    ),
  ).filter((text) => text !== '');
}

function experiencesOf(fields: Fields) {
  const work = listOf(fields.work).map((item) => ({ item, kind: 'job' }));
  const volunteer = listOf(fields.volunteer).map((item) => ({ item, kind: 'association' }));
  return [...work, ...volunteer].map(({ item, kind }, index) => {
    const ours = extensionOf(item);
    const start = textOf(ours.debut) || textOf(item.startDate);
    const end = textOf(ours.fin) || textOf(item.endDate);
    return {
      id: idOf(item, index),
      kind: textOf(ours.type) || kind,
      title: textOf(item.position),
      place: textOf(item.name) || textOf(item.organization),
      city: textOf(item.location),
      start: ours.id === undefined ? start.slice(0, 7) : start,
      end: ours.id === undefined ? end.slice(0, 7) : end,
      isCurrent: ours.id === undefined ? start !== '' && end === '' : ours.enCours === true,
      tasks:
        ours.id === undefined
          ? [textOf(item.summary), ...textsOf(item.highlights)].filter((text) => text !== '')
          : textsOf(item.highlights),
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
      end:
        textOf(ours.fin) || (ours.id === undefined ? textOf(item.endDate).slice(0, 7) : textOf(item.endDate)),
      status: textOf(ours.etat),
    };
  });
}

function licencesOf(fields: Fields) {
  return listOf(fields.certificates).map((item, index) => {
    const ours = extensionOf(item);
    const name = textOf(item.name);
    const known = LICENCES.find(([pattern]) => pattern.test(name))?.[1];
    return {
      id: idOf(item, index),
      kind: textOf(ours.type) || known || 'other',
      detail: ours.type === undefined ? (known ? '' : name) : textOf(ours.precision),
    };
  });
}

/** The CV that a JSON Resume says, and what was left of it. Null when `text` is no JSON Resume at all. Never throws. */
export function fromJsonResume(text: string): JsonResumeReading | null {
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
          level: textOf(extensionOf(language).niveau) || levelOf(textOf(language.fluency)),
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
  return { resume: read?.resume ?? { ...EMPTY_RESUME }, notUnderstood: otherTexts(value) };
}

function skillTexts(skill: Fields): string[] {
  const name = textOf(skill.name);
  const keywords = textsOf(skill.keywords);
  if (keywords.length === 0) return name === '' ? [] : [name];
  return [name === '' ? keywords.join(', ') : `${name}\u00a0: ${keywords.join(', ')}`];
}
