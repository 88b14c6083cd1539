import { printedLevel, printedLicence } from '../printed-words.ts';
import type { Resume } from '../resume.ts';
import { ISO_DATE, JSON_RESUME_SCHEMA, type JsonResume } from './json-resume.ts';

/** An address that every reading of the format `email` takes. (RFC 5321, without quoted and literal forms.) */
const EMAIL = /^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]{2,}$/i;

/** The member, or none when the text is empty. */
const written = <Name extends string>(name: Name, text: string) =>
  (text === '' ? {} : { [name]: text }) as Partial<Record<Name, string>>;

const dated = <Name extends string>(name: Name, date: string) =>
  ISO_DATE.test(date) ? written(name, date) : {};

const otherwise = <Name extends string>(name: Name, date: string) =>
  ISO_DATE.test(date) ? {} : written(name, date);

/** The CV in JSON Resume 1.0 with our extension: valid against its schema whatever was typed, and read again without loss. */
export function toJsonResume(resume: Resume): JsonResume {
  const hasEmail = EMAIL.test(resume.email);
  return {
    $schema: JSON_RESUME_SCHEMA,
    basics: {
      ...written('name', `${resume.firstName} ${resume.lastName}`.trim()),
      ...written('label', resume.job.title),
      ...(resume.photo !== null && { image: resume.photo }),
      ...(hasEmail && { email: resume.email }),
      ...written('phone', resume.phone),
      ...written('summary', resume.pitch),
      ...(resume.city !== '' && { location: { city: resume.city } }),
    },
    work: resume.experiences.map(({ id, kind, title, place, city, start, end, isCurrent, tasks }) => ({
      ...written('name', place),
      ...written('position', title),
      ...written('location', city),
      ...dated('startDate', start),
      ...dated('endDate', end),
      highlights: tasks,
      'x-clicnjob': {
        id,
        type: kind,
        enCours: isCurrent,
        ...otherwise('debut', start),
        ...otherwise('fin', end),
      },
    })),
    education: resume.trainings.map(({ id, title, school, city, end, status }) => ({
      ...written('institution', school),
      ...written('area', title),
      ...dated('endDate', end),
      'x-clicnjob': { id, ville: city, etat: status, ...otherwise('fin', end) },
    })),
    skills: resume.skills.map((name) => ({ name })),
    languages: resume.languages.map(({ id, name, level }) => ({
      language: name,
      fluency: printedLevel(level, 'fr'),
      'x-clicnjob': { id, niveau: level },
    })),
    certificates: resume.licences.map((licence) => ({
      name: printedLicence(licence, 'fr'),
      'x-clicnjob': { id: licence.id, type: licence.kind, precision: licence.detail },
    })),
    interests: resume.interests.map((name) => ({ name })),
    meta: { version: 'v1.0.0' },
    'x-clicnjob': {
      version: 1,
      prenom: resume.firstName,
      nom: resume.lastName,
      accord: resume.wording === 'feminine' ? 'feminin' : 'masculin',
      metier: { fiche: resume.job.slug, rome: resume.job.rome },
      ...(!hasEmail && written('email', resume.email)),
      savoirEtre: resume.qualities.map(({ id, name, proof }) => ({ id, nom: name, preuve: proof })),
      permis: resume.licences.flatMap(({ kind }) =>
        kind.startsWith('permis-') ? [kind.slice('permis-'.length).toUpperCase()] : [],
      ),
      caces: resume.licences.filter(({ kind }) => kind === 'caces').map(({ detail }) => detail),
      disponibilite: { aPartirDe: resume.availability.from, moments: resume.availability.times },
      mobilite: { moyens: resume.mobility.means, zone: resume.mobility.area },
      langueDesTitres: resume.titleLanguage,
      style: resume.design,
    },
  };
}
