import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import { layOut } from '@wetechcare/core/resume/layout/lay-out.ts';
import { printedDate } from '@wetechcare/core/resume/printed-words.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { drawResume } from '../web/src/lib/resume/page/draw-resume.ts';
import { everyFont } from '../web/tests/support/resume-fonts.ts';
import type { Figure, Report, Section } from './figures.ts';
import { bare } from './resume-fields.ts';
import { openParser, type ReadResume, type ResumeParser } from './resume-parser.ts';

/*
 * Our PDF before the software of a recruiter, which fills its form from it: does an independent parser find who it is, how to
 * reach them and what they did? PARSER_FOLDER is a folder with the sources of one, its own libraries installed there:
 * OfflineCV (Apache-2.0, github.com/offlinecv/OfflineCV) or open-resume (AGPL-3.0, github.com/xitanggg/open-resume).
 * Both know English titles and months alone, so the same CVs are read with French titles and with English ones.
 */

const MOST_MISSED = 0.02;
const CVS = 120;
const LATIN = /^[\p{Script=Latin}\p{P}\s]+$/u;

interface Tally {
  found: number;
  looked: number;
}

class Tallies {
  readonly #tallies = new Map<string, Tally>();

  count(name: string, isFound: boolean): void {
    const { found, looked } = this.#tallies.get(name) ?? { found: 0, looked: 0 };
    this.#tallies.set(name, { found: found + Number(isFound), looked: looked + 1 });
  }

  figures(): Figure[] {
    return [...this.#tallies].map(([name, { found, looked }]) => ({
      name,
      unit: 'ratio',
      values: [(looked - found) / looked],
      atMost: MOST_MISSED,
      note: `${found} of ${looked} found`,
    }));
  }
}

const digitsOf = (phone: string) => phone.replace(/\D/g, '').replace(/^33/, '0');

function compare(tallies: Tallies, resume: Resume, read: ReadResume): void {
  const name = `${resume.firstName} ${resume.lastName}`;
  if (LATIN.test(name)) tallies.count('name (in Latin letters) missed', bare(read.name) === bare(name));
  tallies.count('e-mail missed', read.email === resume.email);
  tallies.count('phone missed', digitsOf(read.phone) === digitsOf(resume.phone));
  const jobs = read.jobs.map(bare);
  for (const { title, start, end, isCurrent } of resume.experiences) {
    const own = jobs.filter((job) => job.includes(bare(title)));
    tallies.count('title of a job missed', own.length > 0);
    const dates = [start, isCurrent ? '' : end].map((date) => bare(printedDate(date, resume.titleLanguage)));
    tallies.count(
      'dates of a job missed',
      own.some((job) => dates.every((date) => job.includes(date))),
    );
  }
}

async function readAll(
  parser: ResumeParser,
  resumes: readonly Resume[],
  titleLanguage: 'fr' | 'en',
): Promise<Section> {
  const fonts = everyFont();
  const tallies = new Tallies();
  for (const made of resumes) {
    const resume = { ...made, titleLanguage };
    compare(tallies, resume, await parser.read(await drawResume(layOut(resume), fonts, new Date(0))));
  }
  const titles = titleLanguage === 'fr' ? 'French' : 'English';
  return { heading: `${parser.name}, ${titles} titles and months`, figures: tallies.figures() };
}

/** Has an independent parser read CVs that have an e-mail address. Measures nothing without PARSER_FOLDER. */
export async function measureResumeAts(folder = process.env.PARSER_FOLDER): Promise<Report> {
  const title = 'Our CVs read by an independent parser';
  const method = [
    `${CVS} CVs, each as a PDF; the share of what the parser does not find, at most 2 % wanted.`,
    'OfflineCV and open-resume know English titles and months and American phone numbers alone: French titles hide the jobs from them.',
  ];
  if (!folder) {
    const figure: Figure = { name: 'parser', unit: 'count', values: [], note: 'give PARSER_FOLDER' };
    return { title, method, sections: [{ heading: 'No parser', figures: [figure] }] };
  }
  const resumes: Resume[] = [];
  for (let seed = 0; resumes.length < CVS; seed++) {
    const resume = generateResume(seed);
    if (resume.email !== '') resumes.push(resume);
  }
  const parser = await openParser(folder);
  try {
    const sections = [await readAll(parser, resumes, 'fr'), await readAll(parser, resumes, 'en')];
    return { title, method, sections };
  } finally {
    await parser.close();
  }
}
