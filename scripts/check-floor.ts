import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FLOOR, type Finding } from './browser-floor/floor.ts';
import { findNewerApis } from './browser-floor/newer-apis.ts';
import { findNewerCss } from './browser-floor/newer-css.ts';
import { findNewerSyntax } from './browser-floor/newer-syntax.ts';

/*
 * After a build: does anything that the phone gets need a newer browser than the floor? Names the file, the feature and the
 * place. Exit code 1 when something does.
 */

const root = join(import.meta.dirname, '..');
const client = join(root, 'web/build/client');
const provider = join(root, 'web/src/lib/device/floor.ts');

/** What floor.ts gives to browsers that lack it; it says so in lines that begin with `provides:`. */
function providedApis(): Set<string> {
  const source = existsSync(provider) ? readFileSync(provider, 'utf8') : '';
  return new Set([...source.matchAll(/provides: (\S+)/g)].map(([, name]) => name!));
}

if (!existsSync(client)) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}

const provided = providedApis();
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(m?js|css)$/.test(name),
);
let faults = 0;

for (const name of files) {
  const source = readFileSync(join(client, name), 'utf8');
  // Workers are worlds of their own, without what the page brings along.
  const available = /worker/.test(name) ? undefined : provided;
  const findings: Finding[] = name.endsWith('.css')
    ? findNewerCss(source)
    : [...findNewerSyntax(source), ...findNewerApis(source, available)];
  for (const { feature, excerpt } of findings) {
    console.error(
      `${relative(root, join(client, name))}: ${feature.name} (Chrome ${feature.chrome}, Safari ${feature.safari}) at … ${excerpt} …`,
    );
  }
  faults += findings.length;
}

const floor = `Chrome ${FLOOR.chrome} and Safari ${FLOOR.safari.toFixed(1)}`;
console.log(
  faults === 0 ? `${files.length} files run on ${floor}.` : `${faults} places need more than ${floor}.`,
);
process.exitCode = faults === 0 ? 0 : 1;
