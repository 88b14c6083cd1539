'use strict';

/*
 * What `npm start` and `npm test` do first, on a machine where nothing is installed yet. Plain JavaScript that any Node from
 * version 20 runs: the Node 24 that everything else needs arrives with the packages. Messages are French: operators read them.
 */

const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const modules = path.join(root, 'node_modules');
const installedStamp = path.join(modules, '.installed-from');
const builtStamp = path.join(root, 'web', 'build', '.built-from');
const isWindows = process.platform === 'win32';

const OLDEST_NODE = 20;
const OLDEST_NPM = 10;

const exitCodes = { setting: 2, port: 3, data: 4, install: 5, build: 5, tool: 7 };

/** Everything that the built site is made of. */
const sources = ['package-lock.json', 'core', 'content', 'authoring', 'media', 'web'];
const notSources = new Set(['node_modules', 'build', '.svelte-kit', 'tests', 'test-results', '.DS_Store']);

/** Ends the program with a message for the operator. */
function fail(exitCode, message) {
  console.error(`\n${message}\n`);
  process.exit(exitCode);
}

function major(version) {
  return Number(String(version).replace(/^v/, '').split('.')[0]);
}

/** The npm that started us, whatever PATH says; otherwise the one in PATH. */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script && /npm-cli\.[cm]?js$/.test(script) && fs.existsSync(script))
    return [node || process.execPath, script];
  return [isWindows ? 'npm.cmd' : 'npm'];
}

/** Without our own node_modules/.bin: npm must not run on a Node that it is about to replace. */
function outsidePath() {
  const bin = path.join(modules, '.bin');
  const folders = (process.env.PATH || '').split(path.delimiter);
  return folders.filter((folder) => path.resolve(folder) !== bin).join(path.delimiter);
}

function npm(args, options) {
  const [command, ...before] = npmCommand();
  const env = { ...process.env, PATH: outsidePath() };
  return spawnSync(command, [...before, ...args], {
    cwd: root,
    env,
    shell: isWindows && !before.length,
    ...options,
  });
}

/** Refuses versions that cannot work, before they fail in a way nobody understands. */
function checkVersions() {
  if (major(process.version) < OLDEST_NODE) {
    fail(
      exitCodes.setting,
      `Node ${process.version} est trop ancien : il faut au moins la version ${OLDEST_NODE}.\nInstallez-la depuis https://nodejs.org puis recommencez.`,
    );
  }
}

function checkNpmVersion() {
  const { stdout, status } = npm(['--version'], { encoding: 'utf8' });
  const version = status === 0 ? stdout.trim() : '';
  if (major(version) >= OLDEST_NPM) return;
  fail(
    exitCodes.setting,
    `npm ${version || '(introuvable)'} ne convient pas : il faut au moins la version ${OLDEST_NPM}.\nLancez : npm install --global npm@11`,
  );
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Node 24, brought by the npm package `node`. */
function node24() {
  return path.join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
}

function hasNode24() {
  const { status, stdout } = spawnSync(node24(), ['--version'], { encoding: 'utf8' });
  return status === 0 && major(stdout) >= 24;
}

/**
 * The package `node` fetches its program in an install script. npm 12, or a setting, may have skipped it: then we run it.
 */
function fetchNode24() {
  if (hasNode24()) return;
  const env = { ...process.env, PATH: outsidePath() };
  const cwd = path.join(modules, 'node');
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!hasNode24()) {
    fail(
      exitCodes.install,
      'Node 24 n’a pas pu être installé dans node_modules. Vérifiez la connexion, puis recommencez.',
    );
  }
  // npm links only what was there when it looked; `npm run` finds Node 24 through this link.
  const link = path.join(modules, '.bin', 'node');
  if (!isWindows && !fs.existsSync(link)) fs.symlinkSync(path.join('..', 'node', 'bin', 'node'), link);
}

/** Somebody who has just typed `npm ci` need not wait for a second one. */
function installedByHand() {
  try {
    const written = fs.statSync(path.join(modules, '.package-lock.json')).mtimeMs;
    return written >= fs.statSync(path.join(root, 'package-lock.json')).mtimeMs;
  } catch {
    return false;
  }
}

/** Installs the packages when there are none, or others than the lock file says. */
function ensureInstalled() {
  const wanted = hashOf(['package-lock.json']);
  if (read(installedStamp) === wanted && fs.existsSync(node24())) return;
  if (!installedByHand()) {
    checkNpmVersion();
    console.log('Installation des paquets (une à trois minutes la première fois)…');
    const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) {
      fail(
        exitCodes.install,
        'L’installation des paquets a échoué. Vérifiez la connexion et la place sur le disque, puis recommencez.',
      );
    }
  }
  fetchNode24();
  fs.writeFileSync(installedStamp, wanted);
}

function filesUnder(relative) {
  const absolute = path.join(root, relative);
  if (!fs.existsSync(absolute)) return [];
  if (fs.statSync(absolute).isFile()) return [relative];
  return fs
    .readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name) && !entry.name.endsWith('.test.ts'))
    .flatMap((entry) => {
      const name = `${relative}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(name);
      return entry.isFile() ? [name] : [];
    });
}

/** Names the state of the sources: 64 hexadecimal digits. */
function sourcesHash() {
  return hashOf(sources.flatMap(filesUnder).sort());
}

/** Runs a command on Node 24 with our programs first in PATH. @returns its exit code */
function runWithNode24(args, { cwd = root, env = {}, stdio = 'inherit' } = {}) {
  const PATH = [path.dirname(node24()), path.join(modules, '.bin'), outsidePath()].join(path.delimiter);
  return spawnSync(node24(), args, { cwd, stdio, env: { ...process.env, ...env, PATH } }).status ?? 1;
}

/** Writes what SvelteKit generates from the sources, without which neither the types nor the unit tests of `web` load. */
function ensureGenerated() {
  if (fs.existsSync(path.join(root, 'web', 'node_modules', '$app', 'tsconfig.json'))) return;
  const kit = path.join(modules, '@sveltejs', 'kit', 'svelte-kit.js');
  if (runWithNode24([kit, 'sync'], { cwd: path.join(root, 'web') }) !== 0)
    fail(exitCodes.build, 'SvelteKit n’a pas pu préparer les types : voyez le message ci-dessus.');
}

/** Builds the site. @returns its exit code */
function build({ quiet = false } = {}) {
  const hash = sourcesHash();
  const vite = path.join(modules, 'vite', 'bin', 'vite.js');
  const status = runWithNode24([vite, 'build', ...(quiet ? ['--logLevel', 'error'] : [])], {
    cwd: path.join(root, 'web'),
    env: { WETECHCARE_BUILD_VERSION: hash.slice(0, 12), NODE_ENV: 'production' },
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
  });
  if (status === 0) fs.writeFileSync(builtStamp, hash);
  return status;
}

/** Builds the site when the sources are not those of the last build. */
function ensureBuilt() {
  if (read(builtStamp) === sourcesHash()) return;
  console.log('Construction du site…');
  if (build({ quiet: true }) !== 0)
    fail(exitCodes.build, 'La construction du site a échoué : voyez le message ci-dessus.');
}

module.exports = {
  build,
  checkVersions,
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  exitCodes,
  fail,
  node24,
  root,
  runWithNode24,
};
