import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Builder } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOL_PACK } from '../web/src/lib/device/cache-names.ts';
import type { OfflinePack } from '../web/src/lib/device/offline-messages.ts';
import { addressesIn, filesOf, withOfflinePacks, type BuildManifest, type Chunk } from './offline-packs.ts';

const router = '.svelte-kit/generated/build/client-optimized/app.js';
const nodes = '.svelte-kit/generated/build/client-optimized/nodes';
const manifest: BuildManifest = {
  [router]: { file: 'app.js', dynamicImports: [`${nodes}/1.js`, `${nodes}/2.js`, `${nodes}/3.js`] },
  [`${nodes}/1.js`]: { file: 'error.js' },
  [`${nodes}/2.js`]: {
    file: 'lesson.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/player.ts', 'virtual:packs', 'src/memo-pdf.ts'],
  },
  [`${nodes}/3.js`]: { file: 'helpers.js' },
  '_shared.js': { file: 'shared.js', css: ['shared.css'] },
  'src/player.ts': {
    file: 'player.js',
    imports: ['_shared.js'],
    assets: ['pointer.svg', 'workers/sheet.worker-abc.js'],
    dynamicImports: [router],
  },
  'src/memo-pdf.ts': { file: 'pdf.js' },
  'virtual:packs': {
    file: 'packs.js',
    dynamicImports: ['\0virtual:pack/un-message', '\0virtual:pack/un-cv'],
  },
  '\0virtual:pack/un-message': { file: 'pack-message.js' },
  '\0virtual:pack/un-cv': { file: 'pack-cv.js' },
};

describe('the files of a lesson', () => {
  const files = filesOf(manifest, ['app.js', 'lesson.js'], (path) => /\/un-cv$|pdf|sheet\.worker/.test(path));

  test('are those of its page and all that loads at a tap, with styles and pictures', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'lesson.js',
        'shared.js',
        'shared.css',
        'player.js',
        'pointer.svg',
        'pack-message.js',
      ]),
    );
  });

  test('have the page of errors with them', () => {
    expect(files).toContain('error.js');
  });

  test('leave out other pages and what is not wanted', () => {
    for (const file of ['helpers.js', 'pack-cv.js', 'pdf.js', 'workers/sheet.worker-abc.js']) {
      expect(files).not.toContain(file);
    }
  });
});

test('addresses are read from a page and from a style, those of this site only', () => {
  const html =
    '<link href="../_app/a.css" rel="stylesheet"><img src="/dessin.svg#main"><a href="https://ailleurs.exemple/x.js">';
  expect(addressesIn(html, '/lecons/un-message')).toEqual(['/_app/a.css', '/dessin.svg']);
  expect(
    addressesIn('a{background:url("./b.svg")} b{background:url(data:image/png;base64,AA)}', '/_app/a.css'),
  ).toEqual(['/_app/b.svg']);
});

describe('the pack of the CV tool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const client = join(folder, 'client');
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const built = '_app/immutable';
  const chunk = (name: string, more: Partial<Chunk> = {}): Chunk => ({
    file: `${built}/${name}.js`,
    ...more,
  });
  const chunks: BuildManifest = {
    'nodes/cv.js': chunk('cv', {
      css: [`${built}/cv.css`],
      dynamicImports: ['src/lib/resume/FinishView.svelte', 'src/lib/lesson/LessonStage.svelte'],
    }),
    'src/lib/resume/FinishView.svelte': chunk('finish', {
      dynamicImports: ['src/lib/resume/page/make-pdf.ts', 'src/lib/resume/transfer/SendToPhone.svelte'],
    }),
    'src/lib/resume/page/make-pdf.ts': chunk('make', { assets: [`${built}/resume-pdf.worker.js`] }),
    'src/lib/resume/transfer/SendToPhone.svelte': chunk('send'),
    'src/lib/lesson/LessonStage.svelte': chunk('stage'),
  };

  beforeAll(async () => {
    write('client/.vite/manifest.json', JSON.stringify(chunks));
    for (const { file, css = [], assets = [] } of Object.values(chunks))
      for (const path of [file, ...css, ...assets]) write(`client/${path}`, 'text');
    write('prerendered/pages/clicnjob/cv.html', `<script src="/${built}/cv.js"></script>`);
    write('prerendered/pages/clicnjob/message.html', '<p>message</p>');
    write('prerendered/pages/clicnjob/videos.html', '<p>videos</p>');
    write('prerendered/pages/clicnjob/cv/donnees/listes.json', '{}');
    write('prerendered/pages/clicnjob/cv/metiers/caissier.json', '{}');
    write('prerendered/dependencies/clicnjob/cv/__data.json', '{}');
    const adapter = withOfflinePacks({ name: 'none', adapt: () => undefined }, () => []);
    await adapter.adapt({ getClientDirectory: () => client } as unknown as Builder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const pack = () =>
    JSON.parse(readFileSync(join(client, 'api/packs', `${TOOL_PACK}.json`), 'utf8')) as OfflinePack;
  const urls = (files: { url: string }[]) => files.map(({ url }) => url).sort();

  test('has the pages of the tool, with their data', () => {
    expect(urls(pack().pages)).toEqual(['/clicnjob/cv', '/clicnjob/cv/__data.json', '/clicnjob/message']);
  });

  test('has all that is light, with the lists that the tool fetches', () => {
    expect(urls(pack().files)).toEqual([
      `/${built}/cv.css`,
      `/${built}/cv.js`,
      `/${built}/finish.js`,
      '/clicnjob/cv/donnees/listes.json',
    ]);
    expect(pack().bytes).toBeGreaterThan(0);
  });

  test('names the engines that are kept once they came, and nothing of the lessons', () => {
    expect(pack().later).toEqual([`/${built}/make.js`, `/${built}/resume-pdf.worker.js`]);
  });
});
