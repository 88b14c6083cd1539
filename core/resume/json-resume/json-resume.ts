/*
 * JSON Resume 1.0 (jsonresume.org/schema), as far as a CV of ours uses it, and our extension `x-clicnjob`, which the standard
 * allows on every object. docs/json-resume.md documents both with an example.
 */

export const JSON_RESUME_SCHEMA =
  'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

export const EXTENSION = 'x-clicnjob';

/** Dates that the standard takes: a year, a month or a day. */
export const ISO_DATE = /^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/;

export interface JsonResume {
  $schema: string;
  basics: {
    name?: string;
    label?: string;
    image?: string;
    email?: string;
    phone?: string;
    summary?: string;
    location?: { city: string };
  };
  work: {
    name?: string;
    position?: string;
    location?: string;
    startDate?: string;
    endDate?: string;
    highlights: string[];
    /** `debut` and `fin` when they are no dates of the standard. */
    'x-clicnjob': { id: string; type: string; enCours: boolean; debut?: string; fin?: string };
  }[];
  education: {
    institution?: string;
    area?: string;
    endDate?: string;
    'x-clicnjob': { id: string; ville: string; etat: string; fin?: string };
  }[];
  skills: { name: string }[];
  languages: { language: string; fluency: string; 'x-clicnjob': { id: string; niveau: string } }[];
  certificates: { name: string; 'x-clicnjob': { id: string; type: string; precision: string } }[];
  interests: { name: string }[];
  meta: { version: 'v1.0.0' };
  'x-clicnjob': {
    version: 1;
    prenom: string;
    nom: string;
    /** Form of the phrases. */
    accord: 'feminin' | 'masculin';
    /** Our page of phrases for the job wanted, and its ROME 4.0 code. */
    metier: { fiche: string | null; rome: string | null };
    /** What is being typed and is no address yet. */
    email?: string;
    savoirEtre: { id: string; nom: string; preuve: string }[];
    /** Categories of driving licences: `B`, `AM`. */
    permis: string[];
    caces: string[];
    disponibilite: { aPartirDe: string; moments: string[] };
    mobilite: { moyens: string[]; zone: string };
    langueDesTitres: string;
    style: string;
  };
}
