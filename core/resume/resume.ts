/*
 * What a CV says, apart from how it looks. Kept on the device as it is typed, so every text may be empty or half written.
 * Never here: date or place of birth, nationality, family, social security number, street address. No employer needs them.
 */

/** Which form phrases take: « vendeuse » or « vendeur ». Chosen by the person, never « vendeur(se) ». */
export type Wording = 'feminine' | 'masculine';

/** Language of the titles of the sections. */
export const TITLE_LANGUAGES = ['fr', 'en', 'ar'] as const;
export type TitleLanguage = (typeof TITLE_LANGUAGES)[number];

export const DESIGNS = ['sober', 'modern', 'colour', 'first-job'] as const;
export type Design = (typeof DESIGNS)[number];

/** A month or a year as somebody remembers it: `2024-06`, `2024`, or empty. */
export type PartialDate = string;

/** Where an experience comes from. A job is one of several: helping in the family counts as well. */
export const EXPERIENCE_KINDS = [
  'job',
  'internship',
  'odd-job',
  'childcare',
  'family-help',
  'association',
  'sport',
  'school-project',
] as const;
export type ExperienceKind = (typeof EXPERIENCE_KINDS)[number];

export interface Experience {
  id: string;
  kind: ExperienceKind;
  /** « Équipière en restauration », « Garde d’enfants ». */
  title: string;
  /** Firm, association or family. */
  place: string;
  city: string;
  start: PartialDate;
  end: PartialDate;
  /** Still going on: `end` then means nothing. */
  isCurrent: boolean;
  /** What was done, one short phrase each, beginning with a verb. */
  tasks: string[];
}

export interface Training {
  id: string;
  /** « CAP cuisine », « Classe de troisième ». */
  title: string;
  school: string;
  city: string;
  end: PartialDate;
  /** « Niveau CAP » is worth saying even when the diploma was missed. */
  status: 'obtained' | 'in-progress' | 'level';
}

export interface Quality {
  id: string;
  /** « Ponctuelle ». */
  name: string;
  /** « Jamais en retard pendant mon stage de trois semaines ». */
  proof: string;
}

export const LANGUAGE_LEVELS = ['beginner', 'everyday', 'fluent', 'native'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

export interface Language {
  id: string;
  name: string;
  level: LanguageLevel;
}

export const LICENCE_KINDS = [
  'permis-am',
  'permis-a',
  'permis-b',
  'permis-c',
  'code-obtenu',
  'conduite-accompagnee',
  'caces',
  'sst',
  'psc1',
  'bafa',
  'haccp',
  'habilitation-electrique',
  'other',
] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

export interface Licence {
  id: string;
  kind: LicenceKind;
  /** « R489 catégorie 1A », « en cours », the name of another one. */
  detail: string;
}

export const MOBILITY_MEANS = ['on-foot', 'bicycle', 'public-transport', 'scooter', 'car'] as const;
export type MobilityMeans = (typeof MOBILITY_MEANS)[number];

export const AVAILABLE_TIMES = ['morning', 'day', 'evening', 'night', 'weekend'] as const;
export type AvailableTime = (typeof AVAILABLE_TIMES)[number];

export interface Resume {
  wording: Wording;
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  /** The town only. */
  city: string;
  /** A JPEG as `data:` address, already cropped and shrunk; null by default. */
  photo: string | null;
  job: {
    title: string;
    /** Folder of content/jobs it was picked from; null when typed. */
    slug: string | null;
    /** ROME 4.0 code; null when unknown. */
    rome: string | null;
  };
  /** One or two sentences under the job wanted; may be empty. */
  pitch: string;
  experiences: Experience[];
  trainings: Training[];
  /** What the person can do, one short phrase each. */
  skills: string[];
  qualities: Quality[];
  languages: Language[];
  licences: Licence[];
  availability: {
    /** `now`, a day as `2026-12-01`, or empty. */
    from: string;
    times: AvailableTime[];
  };
  mobility: {
    means: MobilityMeans[];
    /** « Rouen et 20 km autour »; may be empty. */
    area: string;
  };
  interests: string[];
  titleLanguage: TitleLanguage;
  design: Design;
}

/** Another CV made from the same base: what differs from it, and nothing else. */
export interface Variant {
  id: string;
  /** « pour la restauration »: for the person, never printed. */
  name: string;
  job: Resume['job'];
  /** Null: the pitch of the base. */
  pitch: string | null;
  /** Ids of experiences, trainings, qualities, languages and licences, and texts of skills and interests, that it leaves out. */
  hidden: string[];
}

/** Everything the CV tool keeps for one person. */
export interface ResumeFile {
  resume: Resume;
  variants: Variant[];
}

export const EMPTY_RESUME: Readonly<Resume> = {
  wording: 'feminine',
  firstName: '',
  lastName: '',
  phone: '',
  email: '',
  city: '',
  photo: null,
  job: { title: '', slug: null, rome: null },
  pitch: '',
  experiences: [],
  trainings: [],
  skills: [],
  qualities: [],
  languages: [],
  licences: [],
  availability: { from: '', times: [] },
  mobility: { means: [], area: '' },
  interests: [],
  titleLanguage: 'fr',
  design: 'first-job',
};

/** The CV that a variant makes of the base; the base itself for null or an unknown id. */
export function resumeOf({ resume, variants }: ResumeFile, variantId: string | null): Resume {
  const variant = variants.find(({ id }) => id === variantId);
  if (!variant) return resume;
  const hidden = new Set(variant.hidden);
  const shown = <Item extends { id: string }>(items: readonly Item[]) =>
    items.filter(({ id }) => !hidden.has(id));
  return {
    ...resume,
    job: variant.job,
    pitch: variant.pitch ?? resume.pitch,
    experiences: shown(resume.experiences),
    trainings: shown(resume.trainings),
    qualities: shown(resume.qualities),
    languages: shown(resume.languages),
    licences: shown(resume.licences),
    skills: resume.skills.filter((skill) => !hidden.has(skill)),
    interests: resume.interests.filter((interest) => !hidden.has(interest)),
  };
}
