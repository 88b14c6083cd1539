import {
  AVAILABLE_TIMES,
  DESIGNS,
  EMPTY_RESUME,
  EXPERIENCE_KINDS,
  LANGUAGE_LEVELS,
  LICENCE_KINDS,
  MOBILITY_MEANS,
  TITLE_LANGUAGES,
  type Experience,
  type Language,
  type Licence,
  type Quality,
  type Resume,
  type ResumeFile,
  type Training,
  type Variant,
} from './resume.ts';

/*
 * The text under which a CV is kept on the device and travels to another one. Nothing is cast when it is read: each part is
 * looked at, an unreadable part is left empty, and what is readable is never lost with it. Written by hand because it runs on
 * the phone, where a schema library would cost more than the parser.
 */

const FORMAT = 1;
const LONGEST_TEXT = 2_000;
const LONGEST_PHOTO = 400_000;
const MOST_ITEMS = 100;

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '');

const nullableTextOf = (value: unknown): string | null => (typeof value === 'string' ? textOf(value) : null);

function oneOf<Name extends string>(value: unknown, names: readonly Name[], otherwise: Name): Name {
  return names.find((name) => name === value) ?? otherwise;
}

function someOf<Name extends string>(value: unknown, names: readonly Name[]): Name[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value as unknown[])].filter((name): name is Name =>
    names.some((known) => known === name),
  );
}

function textsOf(value: unknown): string[] {
  return listOf(value, (item) => (typeof item === 'string' ? textOf(item) : null));
}

function listOf<Item>(value: unknown, read: (item: unknown, index: number) => Item | null): Item[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[])
    .slice(0, MOST_ITEMS)
    .map(read)
    .filter((item): item is NonNullable<typeof item> => item !== null) as Item[];
}

/** Items with an id of their own; one that lost it is given another. */
function itemsOf<Item>(value: unknown, read: (fields: Fields, id: string) => Item): Item[] {
  const taken = new Set<string>();
  return listOf(value, (item, index) => {
    if (!isFields(item)) return null;
    let id = textOf(item.id) || `item-${index}`;
    while (taken.has(id)) id += '-2';
    taken.add(id);
    return read(item, id);
  });
}

function readExperience(fields: Fields, id: string): Experience {
  return {
    id,
    kind: oneOf(fields.kind, EXPERIENCE_KINDS, 'job'),
    title: textOf(fields.title),
    place: textOf(fields.place),
    city: textOf(fields.city),
    start: textOf(fields.start),
    end: textOf(fields.end),
    isCurrent: fields.isCurrent === true,
    tasks: textsOf(fields.tasks),
  };
}

function readTraining(fields: Fields, id: string): Training {
  return {
    id,
    title: textOf(fields.title),
    school: textOf(fields.school),
    city: textOf(fields.city),
    end: textOf(fields.end),
    status: oneOf(fields.status, ['obtained', 'in-progress', 'level'], 'obtained'),
  };
}

function readQuality(fields: Fields, id: string): Quality {
  return { id, name: textOf(fields.name), proof: textOf(fields.proof) };
}

function readLanguage(fields: Fields, id: string): Language {
  return { id, name: textOf(fields.name), level: oneOf(fields.level, LANGUAGE_LEVELS, 'everyday') };
}

function readLicence(fields: Fields, id: string): Licence {
  return { id, kind: oneOf(fields.kind, LICENCE_KINDS, 'other'), detail: textOf(fields.detail) };
}

function readJob(value: unknown): Resume['job'] {
  const { title, slug, rome } = fieldsOf(value);
  return { title: textOf(title), slug: nullableTextOf(slug), rome: nullableTextOf(rome) };
}

function readPhoto(value: unknown): string | null {
  const isPhoto =
    typeof value === 'string' &&
    value.length <= LONGEST_PHOTO &&
    /^data:image\/jpeg;base64,[\w+/]+=*$/.test(value);
  return isPhoto ? value : null;
}

function readResume(value: unknown): Resume {
  const fields = fieldsOf(value);
  const availability = fieldsOf(fields.availability);
  const mobility = fieldsOf(fields.mobility);
  return {
    wording: oneOf(fields.wording, ['feminine', 'masculine'], EMPTY_RESUME.wording),
    firstName: textOf(fields.firstName),
    lastName: textOf(fields.lastName),
    phone: textOf(fields.phone),
    email: textOf(fields.email),
    city: textOf(fields.city),
    photo: readPhoto(fields.photo),
    job: readJob(fields.job),
    pitch: textOf(fields.pitch),
    experiences: itemsOf(fields.experiences, readExperience),
    trainings: itemsOf(fields.trainings, readTraining),
    skills: textsOf(fields.skills),
    qualities: itemsOf(fields.qualities, readQuality),
    languages: itemsOf(fields.languages, readLanguage),
    licences: itemsOf(fields.licences, readLicence),
    availability: { from: textOf(availability.from), times: someOf(availability.times, AVAILABLE_TIMES) },
    mobility: { means: someOf(mobility.means, MOBILITY_MEANS), area: textOf(mobility.area) },
    interests: textsOf(fields.interests),
    titleLanguage: oneOf(fields.titleLanguage, TITLE_LANGUAGES, EMPTY_RESUME.titleLanguage),
    design: oneOf(fields.design, DESIGNS, EMPTY_RESUME.design),
  };
}

function readVariant(fields: Fields, id: string): Variant {
  return {
    id,
    name: textOf(fields.name),
    job: readJob(fields.job),
    pitch: nullableTextOf(fields.pitch),
    hidden: textsOf(fields.hidden),
  };
}

/** The text under which the file is kept. */
export function writeResumeFile({ resume, variants }: ResumeFile): string {
  return JSON.stringify({ format: FORMAT, resume, variants });
}

/**
 * The file kept as `text`, or null when it is no CV of ours. Parts that cannot be read are left empty; texts are cut at 2,000
 * characters, lists at 100 items.
 */
export function parseResumeFile(text: string): ResumeFile | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(value) || typeof value.format !== 'number' || !isFields(value.resume)) return null;
  return { resume: readResume(value.resume), variants: itemsOf(value.variants, readVariant) };
}
