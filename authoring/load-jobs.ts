import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '@wetechcare/core/jobs/job.ts';
import { JobSchema } from '@wetechcare/core/jobs/job-schema.ts';
import type { ResumeLists } from '@wetechcare/core/resume/resume-lists.ts';
import {
  ExperienceKindsSchema,
  InterestsSchema,
  LanguagesSchema,
  LicencesSchema,
  QualitiesSchema,
} from '@wetechcare/core/resume/resume-lists-schema.ts';
import { CONTENT } from './load-content.ts';
import { longSentenceFaults } from './sentence-faults.ts';
import { readYaml, type ContentFault } from './yaml-source.ts';

/** Fewest jobs the CV tool promises. */
export const FEWEST_JOBS = 60;

export interface LoadedJobs {
  /** In the order of their French titles. */
  jobs: Job[];
  lists: ResumeLists;
  faults: ContentFault[];
}

type Place = (string | number)[];

function textsOf(value: unknown, at: Place = []): { at: Place; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...at, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...at, key]));
}

function loadLists(content: string, faults: ContentFault[]): ResumeLists {
  const read = <Schema extends Parameters<typeof readYaml>[2]>(name: string, schema: Schema) => {
    const list = readYaml(join(content, 'resume', `${name}.yaml`), `content/resume/${name}.yaml`, schema);
    faults.push(...list.faults, ...longSentenceFaults(textsOf(list.value), list.source));
    return list.value;
  };
  return {
    qualities: read('qualities', QualitiesSchema) ?? [],
    licences: read('licences', LicencesSchema) ?? [],
    interests: read('interests', InterestsSchema) ?? [],
    languages: read('languages', LanguagesSchema) ?? [],
    experienceKinds: read('experience-kinds', ExperienceKindsSchema) ?? [],
  };
}

function loadJob(content: string, name: string, lists: ResumeLists, faults: ContentFault[]): Job | null {
  const file = `content/jobs/${name}`;
  const { value: job, source, faults: found } = readYaml(join(content, 'jobs', name), file, JobSchema);
  faults.push(...found, ...longSentenceFaults(textsOf(job), source));
  if (!job) return null;
  const tell = (keys: Place, text: string) => faults.push({ file, line: source.lineOf(keys), text });
  const stem = name.slice(0, -'.yaml'.length);
  if (job.slug !== stem) tell(['slug'], `slug doit être le nom du fichier : ${stem}.`);
  // An unreadable list is told once, not by each job.
  job.qualities.forEach((id, index) => {
    if (lists.qualities.length > 0 && !lists.qualities.some((quality) => quality.id === id))
      tell(['qualities', index], `La qualité « ${id} » n’existe pas dans content/resume/qualities.yaml.`);
  });
  return job;
}

/** Reads and checks content/jobs and content/resume; faults say which file, which line and how to mend it. */
export function loadJobs(content = CONTENT): LoadedJobs {
  const faults: ContentFault[] = [];
  const lists = loadLists(content, faults);
  const folder = join(content, 'jobs');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const jobs = names.sort().flatMap((name) => loadJob(content, name, lists, faults) ?? []);
  jobs.forEach((job, index) => {
    const twin = jobs.findIndex(({ title }) => title.masculine === job.title.masculine);
    if (twin < index)
      faults.push({
        file: `content/jobs/${job.slug}.yaml`,
        line: 1,
        text: `Le métier « ${job.title.masculine} » est déjà dans ${jobs[twin]!.slug}.yaml. Gardez-en un seul.`,
      });
  });
  jobs.sort((a, b) => a.title.masculine.localeCompare(b.title.masculine, 'fr'));
  return { jobs, lists, faults };
}

/** The fault of too few jobs, or none. */
export function missingJobs({ jobs }: LoadedJobs): ContentFault[] {
  if (jobs.length >= FEWEST_JOBS) return [];
  return [
    {
      file: 'content/jobs',
      line: 1,
      text: `${jobs.length} métiers en ordre, il en faut ${FEWEST_JOBS}. Ajoutez un fichier par métier.`,
    },
  ];
}
