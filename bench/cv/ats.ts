import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateResume } from '@wetechcare/core/resume/fixtures/generate-resume.ts';
import { layOut } from '@wetechcare/core/resume/layout/lay-out.ts';
import { printedDate } from '@wetechcare/core/resume/printed-words.ts';
import type { Resume, TitleLanguage } from '@wetechcare/core/resume/resume.ts';
import { drawResume } from '../../web/src/lib/resume/page/draw-resume.ts';
import { everyFont } from '../../web/tests/support/resume-fonts.ts';

/*
 * `node bench/cv/ats.ts [how many]`: what a recruiter's software finds in our PDFs, on generated CVs (500). Two readers that have
 * nothing to do with ours:
 *
 * - Poppler's text (Debian: poppler-utils) with the plainest rules: the first line is the name, the line above place and dates
 *   is a job.
 * - OfflineCV (Apache-2.0), a parser of CVs in English, when `OFFLINECV` says where it is:
 *   git clone https://github.com/offlinecv/OfflineCV && cd OfflineCV && git checkout d6c62a4 &&
 *   npm ci --ignore-scripts --omit=dev
 *   It knows French neither in titles of sections nor in months, telephone numbers without a country only of the United States,
 *   names only with the letters of Western Europe, and no job without two dates. CVs with English titles show how well it finds
 *   its way in our pages.
 */

const MADE_ON = new Date('2026-11-25T10:00:00Z');
const count = Number(process.argv[2] ?? 500);

interface Job {
  title: string;
  start: string;
  end: string;
}

/** What was found, or what is to be found. */
interface Facts {
  /** What may be the name. */
  names: string[];
  email: string;
  phone: string;
  jobs: Job[];
}

type Reader = (pdf: Uint8Array, file: string) => Promise<Facts>;

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
const digits = (text: string) => text.replace(/\D/g, '').replace(/^33/, '0');

function factsOf(resume: Resume, language: TitleLanguage): Facts {
  return {
    names: [`${resume.firstName} ${resume.lastName}`.trim()].filter(Boolean),
    email: resume.email,
    phone: resume.phone,
    jobs: resume.experiences.map(({ title, start, end, isCurrent }) => {
      const last = isCurrent ? '' : printedDate(end, language);
      return {
        title,
        start: printedDate(start, language),
        end: last === printedDate(start, language) ? '' : last,
      };
    }),
  };
}

const MONTH = '(?:\\p{L}+ )?\\d{4}';
const PERIOD = new RegExp(`(?:^|– )(?:depuis |since )?(${MONTH})(?: – (${MONTH}))?$`, 'u');

/** The plainest rules on the text of the page. */
const readText: Reader = async (_, file) => {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  const lines = text.split('\n').map((line) => line.replace(/\p{Cf}/gu, '').trim());
  const written = lines.filter((line) => line !== '');
  return {
    // A long name goes on below, in the same big letters.
    names: [written[0] ?? '', written.slice(0, 2).join(' ')],
    email: /\S+@\S+/.exec(text)?.[0] ?? '',
    phone: /(?<!\d)0\d(?: \d\d){4}(?!\d)/.exec(text)?.[0] ?? '',
    jobs: written.flatMap((line, index) => {
      const period = PERIOD.exec(line);
      return period ? [{ title: written[index - 1] ?? '', start: period[1]!, end: period[2] ?? '' }] : [];
    }),
  };
};

interface OfflineCv {
  runCascade(pdf: Uint8Array): Promise<{
    canonical: {
      fields: {
        full_name?: string;
        email?: string;
        phone?: string;
        experience: { title?: string; company?: string; start_date?: string; end_date?: string }[];
      };
    };
  }>;
}

async function offlineCv(folder: string): Promise<Reader> {
  // Node asks for what its bundler does without: the kind of a JSON file, and the build of pdf.js for Node.
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'pdfjs-dist') return next('pdfjs-dist/legacy/build/pdf.mjs', context);
      if (!specifier.endsWith('.json')) return next(specifier, context);
      const importAttributes = { type: 'json' };
      return { ...next(specifier, { ...context, importAttributes }), importAttributes };
    },
  });
  const address = pathToFileURL(join(folder, 'src/lib/heuristics/index.ts')).href;
  const { runCascade } = (await import(address)) as OfflineCv;
  return async (pdf) => {
    const { fields } = (await runCascade(pdf.slice())).canonical;
    return {
      names: [fields.full_name ?? ''],
      email: fields.email ?? '',
      phone: fields.phone ?? '',
      // Without French words for jobs it often takes the place for the job: both are looked at.
      jobs: fields.experience.flatMap(
        ({ title = '', company = '', start_date: start = '', end_date: end = '' }) =>
          [title, company].map((each) => ({
            title: each,
            start,
            end: /present|current/i.test(end) ? '' : end,
          })),
      ),
    };
  };
}

/** How often each thing that was written was found. */
class Score {
  readonly #found = new Map<string, [found: number, wanted: number]>();

  count(field: string, isFound: boolean): void {
    const [found, wanted] = this.#found.get(field) ?? [0, 0];
    this.#found.set(field, [found + Number(isFound), wanted + 1]);
  }

  add(wanted: Facts, found: Facts): void {
    for (const name of wanted.names)
      this.count(
        'name',
        found.names.some((each) => bare(each) === bare(name)),
      );
    if (wanted.email !== '') this.count('e-mail', bare(found.email) === bare(wanted.email));
    if (wanted.phone !== '') this.count('phone', digits(found.phone) === digits(wanted.phone));
    for (const job of wanted.jobs) {
      const same = found.jobs.filter(({ title }) => bare(title) === bare(job.title));
      const dates = job.end === '' ? 'one date' : 'two dates';
      this.count(`job, ${dates}`, same.length > 0);
      if (job.start === '') continue;
      this.count(
        `its ${dates}`,
        same.some(({ start, end }) => bare(start) === bare(job.start) && bare(end) === bare(job.end)),
      );
    }
  }

  get row(): Record<string, string> {
    return Object.fromEntries(
      Array.from(this.#found, ([field, [found, wanted]]) => [
        field,
        `${((100 * found) / wanted).toFixed(1)} % of ${wanted}`,
      ]),
    );
  }
}

const isLatin = ({ firstName, lastName }: Resume) =>
  /^[\p{Script=Latin}\p{M}’' -]+$/u.test(firstName + lastName);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ats-'));
  const file = join(folder, 'cv.pdf');
  const fonts = everyFont();
  const offline = process.env.OFFLINECV ? await offlineCv(process.env.OFFLINECV) : null;
  const readers: [string, Reader][] = [['text of Poppler', readText]];
  if (offline) readers.push(['OfflineCV', offline]);
  const languages = { fr: 'French titles', en: 'English titles' } as const;
  const scores = new Map<string, Score>();
  const scoreOf = (title: string) => {
    const score = scores.get(title) ?? new Score();
    scores.set(title, score);
    return score;
  };
  try {
    for (const language of ['fr', 'en'] as const)
      for (let seed = 0; seed < count; seed++) {
        const resume: Resume = { ...generateResume(seed), titleLanguage: language };
        const pdf = await drawResume(layOut(resume), fonts, MADE_ON);
        writeFileSync(file, pdf);
        for (const [name, read] of readers) {
          const found = await read(pdf, file);
          const wanted = factsOf(resume, language);
          const title = `${name}, ${languages[language]}`;
          scoreOf(title).add(wanted, found);
          if (isLatin(resume)) scoreOf(`${title}, Latin names`).add(wanted, found);
        }
      }
    console.log(`${count} generated CVs; what was written and is found exactly`);
    console.table(Object.fromEntries(Array.from(scores, ([title, score]) => [title, score.row])));
    if (!offline) console.log('OFFLINECV is not set: see the head of this file.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
