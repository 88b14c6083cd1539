import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/*
 * `npm run check`: everything that can be said about the sources without running the tests. Runs all the steps even when one
 * fails, then says which did. An argument runs one step only: `npm run check -- floor`.
 */

const root = join(import.meta.dirname, '..');
const web = join(root, 'web');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

interface Step {
  name: string;
  command: [program: string, ...args: string[]];
  cwd?: string;
}

const steps: Step[] = [
  { name: 'types', command: [bin('tsc'), '--project', root] },
  { name: 'kit', command: [bin('svelte-kit'), 'sync'], cwd: web },
  {
    name: 'pages',
    command: [bin('svelte-check'), '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
    cwd: web,
  },
  { name: 'service-worker', command: [bin('tsc'), '--project', 'src/service-worker'], cwd: web },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'schemas', command: [process.execPath, 'authoring/publish-schemas.ts', '--check'] },
  { name: 'content', command: [process.execPath, 'authoring/check.ts'] },
  { name: 'build', command: [process.execPath, 'scripts/build.cjs', '--if-changed'] },
  { name: 'floor', command: [process.execPath, 'scripts/check-floor.ts'] },
];

const only = process.argv[2];
const chosen = steps.filter(({ name }) => !only || name === only);
if (chosen.length === 0) {
  console.error(`No step called ${only}. There are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const failed = chosen.filter(({ name, command: [program, ...args], cwd = root }) => {
  console.log(`\n— ${name}`);
  if (!existsSync(program)) console.error(`${program} is missing: npm install`);
  return spawnSync(program, args, { cwd, stdio: 'inherit' }).status !== 0;
});

console.log(
  failed.length === 0
    ? `\n${chosen.length} checks passed`
    : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
