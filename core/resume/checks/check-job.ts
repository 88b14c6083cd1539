import type { Job } from '../../jobs/job.ts';
import { soundOf } from '../../spelling/sound-of.ts';
import { plain } from '../../practice/text.ts';
import type { Resume } from '../resume.ts';
import type { Check } from './check.ts';
import { withLicence } from './check-experiences.ts';

const SHORTEST_WORD = 4;
/** Words of every trade, which echo none. */
const OF_ANY_TRADE = new Set(
  'aide agent dans faire pour avec sans plus tout tous leur leurs chez employe equipe metier travail poste polyvalent'
    .split(' ')
    .map(soundOf),
);

function tellingWords(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => plain(text).match(/\p{L}+/gu) ?? []);
  return new Set(
    words
      .filter((word) => word.length >= SHORTEST_WORD)
      .map(soundOf)
      .filter((word) => !OF_ANY_TRADE.has(word)),
  );
}

function phrasesOf(job: Job): string[] {
  return [...job.tasks, ...job.skills, ...job.synonyms].flatMap((phrase) =>
    typeof phrase === 'string' ? phrase : [phrase.feminine, phrase.masculine],
  );
}

function contentOf({ experiences, trainings, skills, qualities, licences, pitch }: Resume): string[] {
  return [
    pitch,
    ...experiences.flatMap(({ title, place, tasks }) => [title, place, ...tasks]),
    ...trainings.map(({ title }) => title),
    ...skills,
    ...qualities.map(({ proof }) => proof),
    ...licences.map(({ detail }) => detail),
  ];
}

/** Whether anything on the CV speaks of the job wanted. Asked once there is something to read. */
export const checkJobEchoed: Check = (resume, { job }) => {
  const isReady = resume.experiences.length > 0 && resume.skills.length > 0;
  if (!isReady || resume.job.title.trim() === '') return [];
  const wanted = tellingWords([resume.job.title, ...(job ? phrasesOf(job) : [])]);
  const content = tellingWords(contentOf(resume));
  if (wanted.size === 0 || Array.from(wanted).some((word) => content.has(word))) return [];
  return [
    {
      id: 'job-not-echoed',
      step: 'skills',
      field: 'skills',
      weight: job ? 'should' : 'could',
      text: 'Ton CV ne parle pas encore du métier que tu veux. Ajoute un savoir-faire qui sert dans ce métier.',
      mends: [],
    },
  ];
};

const NAMES = {
  'permis-am': 'permis AM',
  'permis-a': 'permis A',
  'permis-b': 'permis B',
  'permis-c': 'permis C',
  caces: 'CACES',
} as const;
type Asked = keyof typeof NAMES;

const isAsked = (kind: string): kind is Asked => kind in NAMES;

/** Licences of a driver which include, or soon replace, the one that is asked. */
const STANDS_FOR: Partial<Record<Asked, readonly string[]>> = {
  'permis-am': ['permis-a', 'permis-b', 'permis-c'],
  'permis-b': ['permis-c', 'code-obtenu', 'conduite-accompagnee'],
};

/** Licences which this job asks for and the CV does not show. */
export const checkLicences: Check = ({ licences, job: wanted }, { job }) => {
  if (!job || job.slug !== wanted.slug) return [];
  const owned = licences.map(({ kind }) => kind as string);
  const missing = job.licences
    .filter(isAsked)
    .filter((kind) => ![kind, ...(STANDS_FOR[kind] ?? [])].some((one) => owned.includes(one)));
  if (missing.length === 0) return [];
  const names = missing.map((kind) => NAMES[kind]).join(' ou ');
  return [
    {
      id: 'missing-licence',
      step: 'licences',
      field: 'licences.job',
      weight: 'could',
      text: `Pour ce métier, on demande souvent\u00a0: ${names}. Tu l’as, ou tu le prépares\u00a0? Ajoute-le. Sinon, ce n’est pas grave.`,
      mends: missing.map((kind) => ({
        label: `Ajouter\u00a0: ${NAMES[kind]}`,
        apply: (resume) => withLicence(resume, kind),
      })),
    },
  ];
};
