import type { ExperienceKind, LicenceKind, Wording } from '../resume/resume.ts';

/*
 * A job that can be had without a diploma, with phrases to pick for a CV. Written by us in plain French from what the job
 * really is; content/jobs holds one file for each.
 */

/** A phrase, in both forms when they differ. */
export type Phrase = string | { feminine: string; masculine: string };

/** Something from daily life that shows one can do this job, for who thinks « Je n’ai rien à mettre ». */
export interface Idea {
  /** Asked to the person: « Tu as gardé tes frères et sœurs ? ». */
  question: string;
  kind: ExperienceKind;
  /** What the CV then says. */
  title: Phrase;
  tasks: Phrase[];
}

export interface Job {
  /** Name of its file, and of its address. */
  slug: string;
  /** ROME 4.0 code: a letter and four digits. */
  rome: string;
  title: { feminine: string; masculine: string };
  /** Other names people type, nicknames included: « mcdo », « caissier », « hôte de caisse ». */
  synonyms: string[];
  family: JobFamily;
  /** Tasks, beginning with a verb in the infinitive. */
  tasks: Phrase[];
  /** What one can do, as a CV says it. */
  skills: Phrase[];
  /** Ids of content/resume/qualities.yaml. */
  qualities: string[];
  /** First sentences of the pitch, to be completed. */
  pitches: Phrase[];
  licences: LicenceKind[];
  ideas: Idea[];
}

export const JOB_FAMILIES = [
  'restauration',
  'commerce',
  'logistique',
  'nettoyage',
  'aide-a-la-personne',
  'enfance',
  'batiment',
  'espaces-verts',
  'industrie',
  'transport',
  'hotellerie-tourisme',
  'accueil-securite',
  'beaute-mode',
  'animation-sport',
] as const;
export type JobFamily = (typeof JOB_FAMILIES)[number];

/** A job in the list from which one chooses: without its phrases. */
export type JobSummary = Pick<Job, 'slug' | 'rome' | 'title' | 'synonyms' | 'family'>;

/** The phrase in the form the person has chosen. */
export function worded(phrase: Phrase, wording: Wording): string {
  return typeof phrase === 'string' ? phrase : phrase[wording];
}
