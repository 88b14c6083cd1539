import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT } from '../authoring/load-content.ts';
import { contentPlugin } from '../authoring/vite-plugin-content.ts';
import { frenchWordsPlugin } from '../authoring/vite-plugin-french-words.ts';
import { withOfflinePacks } from '../scripts/offline-packs.ts';

/** The oldest browsers the learners' pages promise to run on: see docs/decisions/001-browser-floor.md. */
const browserFloor = ['chrome79', 'safari15'];

/** What browsers get is lowered to the floor; what stays on the server is left as it is. */
const lowerBrowserCode: Plugin = {
  name: 'wetechcare:browser-floor',
  configEnvironment: (name) => ({ build: { target: name === 'ssr' ? 'node24' : browserFloor } }),
};

/** The sheet's fonts are WOFF: pdfkit's decoder of WOFF2 would be a quarter of what a phone receives for a PDF. */
const leaveOutWoff2: Plugin = {
  name: 'wetechcare:leave-out-woff2',
  enforce: 'pre',
  resolveId: (id) => (id === 'brotli/decompress.js' ? '\0leave-out-woff2' : null),
  load: (id) =>
    id === '\0leave-out-woff2'
      ? 'export default () => { throw new Error("WOFF2 fonts are left out."); };'
      : null,
};

/**
 * What travels together: the parts of every page in one file, what lessons and tools share in another. Thirty small files are
 * thirty requests, each with its headers, and compress badly. A group draws what its modules need after it, unless an earlier
 * group has it. What is loaded with `import()` is in no group: its file would need helpers of the bundler, in a file of their own.
 */
const files = (...paths: string[]) => new RegExp(paths.join('|'));
const TOGETHER = [
  {
    name: 'base',
    test: files(
      'node_modules/(svelte|esm-env|clsx)/',
      'node_modules/@sveltejs/kit/src/(?!runtime/client/(client-)?entry[.])',
      'preload-helper',
      'src/lib/content/',
      'src/lib/device/(cache-names|current-device|floor|learner-progress|offline|ownership|wipe-signal|within)[.]',
      'src/lib/lesson/step-links',
      'src/lib/quiz/QuestionText',
      'src/lib/resume/resume-key',
      'src/lib/site/(ClicNjobBar|BonsClicsHeader|SiteFooter)',
      'src/lib/ui/(BottomBar|Icon|SiteHeader)',
      'src/lib/ui/icons/(check|ear|feed|film|help|mission|person|play|star)[.]',
      'core/french/',
      'core/lesson/staleness',
    ),
  },
  {
    name: 'shared',
    test: files(
      'src/lib/device/(delete-database|device-database|idle-guard|kept-texts|OwnershipQuestion|progress|record-store|running-exercise|save-file)[.]',
      'src/lib/device/(IdleWarning|SharedDeviceBar|session-storage|speech|watch-shared-device|wipe)[.]',
      'src/lib/ui/icons/(download|info|plus|print|send|trash|undo|warning)[.]',
      'core/practice/(personal-data|text)[.]',
      'core/progress/(fold|merge-records|parse-record|record|record-shape|uuidv7)[.]',
      'core/spelling/edit-distance[.]',
    ),
  },
  { name: 'sheet', test: files('node_modules/uqr/', 'src/lib/sheet/(qr-runs|sheet-content)[.]') },
  { name: 'quiz', test: files('src/lib/quiz/(?!QuestionText|Quiz[.])') },
  {
    name: 'clicnjob-tools',
    test: files(
      'src/lib/device/(keep-tool|share)[.]',
      'src/lib/resume/(DictationHelp|TextField|WorkStatus|dictation|local-day|work[.]svelte)[.]',
      'src/lib/resume/steps/step-props',
      'core/resume/(parse-resume|resume)[.]',
    ),
  },
  { name: 'resume-questions', test: files('src/lib/resume/step-links', 'core/resume/resume-step') },
  {
    name: 'resume',
    test: files(
      'src/lib/resume/(AddText|ItemCard|Remarks)[.]',
      'src/lib/resume/page/ResumePage',
      'core/resume/layout/',
      'core/resume/checks/private-details[.]',
      'core/resume/(edit-list|phone|printed-words|section-titles)[.]',
      'core/spelling/sound-of[.]',
    ),
  },
];

/** Svelte defines the base class of custom elements as a side effect, and a whole second way to make components hangs on it. */
const customElementsAreNotUsed = [
  {
    test: /svelte\/src\/internal\/client\/dom\/elements\/(custom-element|bindings\/size)[.]js$/,
    sideEffects: false,
  },
];

/** On the phone, what SvelteKit does with devalue is done by a file of ours that knows plain data only: 3 kB less. */
const plainPageData: Plugin = {
  name: 'wetechcare:plain-page-data',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) =>
    id === 'devalue' ? join(import.meta.dirname, 'src/lib/content/plain-page-data.ts') : null,
};

export default defineConfig({
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: TOGETHER } },
          treeshake: { moduleSideEffects: customElementsAreNotUsed },
        },
      },
    },
  },
  // Chrome 79 has no module workers.
  worker: { format: 'iife', plugins: () => [leaveOutWoff2] },
  plugins: [
    contentPlugin(),
    frenchWordsPlugin(),
    lowerBrowserCode,
    plainPageData,
    sveltekit({
      adapter: withOfflinePacks(adapter({ out: 'build', precompress: true }), () =>
        readdirSync(join(CONTENT, 'lessons')),
      ),
      // Nothing but our own files, ever. The server adds `frame-ancestors`, which a <meta> tag cannot carry.
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute there is: SvelteKit's announcer of the page's title to screen readers.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'media-src': ['self', 'blob:'],
          'connect-src': ['self'],
          'worker-src': ['self', 'blob:'],
          'manifest-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      prerender: { crawl: true, entries: ['*'] },
      serviceWorker: { register: false },
      // A phone must not ask every hour whether a new version exists: bytes are money.
      version: { name: process.env.WETECHCARE_BUILD_VERSION ?? 'dev', pollInterval: 0 },
    }),
  ],
  build: { cssTarget: browserFloor },
});
