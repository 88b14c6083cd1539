import { describe, expect, test } from 'vitest';
import { addressesIn, filesOf, type BuildManifest } from './lesson-packs.ts';

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
  const files = filesOf(manifest, ['app.js', 'lesson.js'], (source) => source.endsWith('/un-cv'));

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

  test('leave out other pages, other lessons and what is too heavy', () => {
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
