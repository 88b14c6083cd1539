import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createServer, type Alias, type ViteDevServer } from 'vite';

/*
 * Programs of others that read a CV as recruiters' software does, run from a folder that somebody put on this machine: nothing of
 * them is in this repository.
 */

/** What a parser makes out. */
export interface ReadResume {
  name: string;
  email: string;
  phone: string;
  /** All the words of each job it found. */
  jobs: string[];
}

export interface ResumeParser {
  name: string;
  read: (pdf: Uint8Array) => Promise<ReadResume>;
  close: () => Promise<void>;
}

const OFFLINE_CV = 'src/lib/heuristics/cascade.ts';
const OPEN_RESUME = 'src/app/lib/parse-resume-from-pdf';

const serve = (root: string, alias: Alias[], inlinesLibraries: boolean): Promise<ViteDevServer> =>
  createServer({
    configFile: false,
    root,
    resolve: { alias },
    ssr: { noExternal: inlinesLibraries ? true : [] },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });

const wordsOf = (job: object) => Object.values(job).flat().join(' ');

interface OfflineCv {
  runCascade: (pdf: Uint8Array) => Promise<{
    canonical: {
      fields: { full_name?: string; email?: string; phone?: string; experience?: object[] };
    };
  }>;
}

async function openOfflineCv(folder: string): Promise<ResumeParser> {
  const pdfjs = { find: 'pdfjs-dist', replacement: 'pdfjs-dist/legacy/build/pdf.mjs' };
  const server = await serve(folder, [pdfjs], false);
  const { runCascade } = (await server.ssrLoadModule(`/${OFFLINE_CV}`)) as OfflineCv;
  return {
    name: 'OfflineCV',
    read: async (pdf) => {
      const { fields } = (await runCascade(pdf.slice())).canonical;
      const { full_name: name = '', email = '', phone = '', experience = [] } = fields;
      return { name, email, phone, jobs: experience.map(wordsOf) };
    },
    close: () => server.close(),
  };
}

interface OpenResume {
  profile: { name: string; email: string; phone: string };
  workExperiences: object[];
}

/** The pieces of text of a PDF, with the name of their font, as open-resume wants them. */
async function textItemsOf(pdf: Uint8Array): Promise<object[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const found: object[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    await page.getOperatorList();
    for (const item of items) {
      if (!('str' in item) || (!item.hasEOL && item.str.trim() === '')) continue;
      const { str: text, fontName, width, height, hasEOL, transform } = item;
      const [x, y] = (transform as number[]).slice(4);
      const { name } = page.commonObjs.get(fontName) as { name: string };
      found.push({ text, x, y, width, height, hasEOL, fontName: name });
    }
  }
  return found;
}

async function openOpenResume(folder: string): Promise<ResumeParser> {
  const server = await serve(folder, [{ find: 'lib', replacement: join(folder, 'src/app/lib') }], true);
  const step = async <Input, Output>(file: string, name: string) =>
    ((await server.ssrLoadModule(`/${OPEN_RESUME}/${file}.ts`)) as Record<string, (input: Input) => Output>)[
      name
    ]!;
  const toLines = await step<object[], object>('group-text-items-into-lines', 'groupTextItemsIntoLines');
  const toSections = await step<object, object>('group-lines-into-sections', 'groupLinesIntoSections');
  const toResume = await step<object, OpenResume>(
    'extract-resume-from-sections/index',
    'extractResumeFromSections',
  );
  return {
    name: 'open-resume',
    read: async (pdf) => {
      const { profile, workExperiences } = toResume(toSections(toLines(await textItemsOf(pdf))));
      return { ...profile, jobs: workExperiences.map(wordsOf) };
    },
    close: () => server.close(),
  };
}

/** @throws when the folder has neither program */
export async function openParser(folder: string): Promise<ResumeParser> {
  if (existsSync(join(folder, OFFLINE_CV))) return openOfflineCv(folder);
  if (existsSync(join(folder, OPEN_RESUME))) return openOpenResume(folder);
  throw new Error(`PARSER_FOLDER (${folder}) has neither ${OFFLINE_CV} nor ${OPEN_RESUME}.`);
}
