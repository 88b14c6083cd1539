import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports, with the reason that the newcomer reads. Arrows point one way: content → core → web, media. */
function noImports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const valibotIsForTheServer = {
  group: ['valibot'],
  allowTypeImports: true,
  message: 'valibot must not reach the phone: only *-schema.ts files and server code import it.',
};

const thirdParties = {
  group: ['http://*', 'https://*'],
  message: 'No third-party request, ever.',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      '**/.svelte-kit/',
      '**/.generated/',
      '**/test-results/',
      'data/',
      'web/static/',
    ],
  },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended.map((config) => ({ files: ['**/*.svelte', '**/*.svelte.ts'], ...config })),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-alert': 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // A stylesheet per component would put `:where` on the phone, which the browser floor does not know.
      'svelte/no-restricted-html-elements': [
        'error',
        { elements: ['style'], message: 'Write plain CSS files.' },
      ],
      'svelte/no-inline-styles': 'off',
      'svelte/prefer-svelte-reactivity': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "SvelteAttribute[key.name='style']",
          message:
            'Our content security policy refuses style attributes: use a class, or style:property={…}.',
        },
        {
          selector: "SvelteSpreadAttribute, SvelteElement[kind='special'][name.name='svelte:element']",
          message:
            'It brings a part of Svelte to every page, lessons too: name the attributes. See docs/decisions/005-first-visit.md.',
        },
      ],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['**/*.test.ts', '**/fixtures/**'],
    rules: {
      ...noImports(
        { group: ['node:*'], message: 'core runs on the phone too: no input, no output.' },
        {
          group: ['svelte', 'svelte/*', '@sveltejs/*', '$app/*', '#lib/*', '**/web/**', '@wetechcare/web*'],
          message: 'core knows nothing of the web.',
        },
        {
          group: ['@wetechcare/content*', '**/content/**'],
          message: 'core is given its content, it does not read it.',
        },
        {
          group: ['**/authoring/**', '**/media/**', '**/bench/**'],
          message: 'core is what these are built on.',
        },
        valibotIsForTheServer,
      ),
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'localStorage',
          'navigator',
          'fetch',
          'process',
          'setTimeout',
          'setInterval',
        ].map((name) => ({
          name,
          message: 'core is pure: what it needs is given to it.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core is pure: the time is given to it.' },
        { object: 'Math', property: 'random', message: 'core is pure: chance is given to it.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core is pure: the time is given to it.',
        },
      ],
    },
  },
  {
    files: ['core/**/*schema.ts', 'core/**/*-shape.ts', 'core/quiz/question.ts'],
    rules: noImports({
      group: ['node:*', '$app/*', '#lib/*', '@sveltejs/*'],
      message: 'core knows nothing of the web.',
    }),
  },
  {
    files: ['web/src/**/*.{ts,svelte}'],
    ignores: [
      'web/src/lib/server/**',
      'web/src/routes/**/+*server.ts',
      'web/src/hooks.server.ts',
      '**/*.test.ts',
    ],
    rules: noImports(
      { group: ['node:*'], message: 'This runs on the phone.' },
      {
        group: ['**/authoring/**', '**/bench/**', '**/media/**'],
        message: 'Tools are not part of the product.',
      },
      valibotIsForTheServer,
      thirdParties,
    ),
  },
  {
    files: ['web/tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Wait for what the person sees, never for a time.',
        },
        {
          selector: "CallExpression[callee.property.name='only']",
          message: 'This would leave out the other tests.',
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
