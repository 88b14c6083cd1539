import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './authoring/vite-plugin-content.ts';

export default defineConfig({
  plugins: [contentPlugin(), svelte({ configFile: false })],
  test: {
    include: ['{core,content,authoring,bench,media,scripts}/**/*.test.ts', 'web/{src,server}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/build/**'],
    setupFiles: ['scripts/random-seed.ts'],
    // Starting an embedded database, or a second process, takes many seconds on a small busy machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // The figure is a promise: the tests must pass on a machine with two cores.
    maxWorkers: 2,
  },
});
