import type { Phrase } from '../jobs/job.ts';
import type { ExperienceKind, LicenceKind } from './resume.ts';

/*
 * What the CV tool offers to choose from, whatever the job: the lists of content/resume.
 */

export interface QualityChoice {
  id: string;
  name: { feminine: string; masculine: string };
  /** What it means, in one short sentence. */
  meaning: string;
  /** The question that leads to a proof. */
  proveIt: string;
  /** Proofs as a CV says them, from different lives. */
  examples: Phrase[];
}

export interface LicenceChoice {
  id: LicenceKind;
  /** As the CV prints it. */
  name: string;
  /** What it is, for who does not know. */
  hint: string;
  /** Label of the field for its detail; null when there is nothing to add. */
  detailLabel: string | null;
  detailExamples: string[];
}

export interface InterestChoice {
  id: string;
  name: string;
  /** The question that makes it concrete. */
  more: string;
  example: string;
}

export interface LanguageChoice {
  /** ISO 639 code. */
  id: string;
  /** In French. */
  name: string;
  /** In the language itself. */
  ownName: string;
}

export interface ExperienceKindChoice {
  id: ExperienceKind;
  name: string;
  question: string;
  titleExamples: Phrase[];
  /** What the field for the place is called: « Entreprise », « Famille ». */
  placeLabel: string;
}

export interface ResumeLists {
  qualities: QualityChoice[];
  licences: LicenceChoice[];
  interests: InterestChoice[];
  languages: LanguageChoice[];
  experienceKinds: ExperienceKindChoice[];
}
