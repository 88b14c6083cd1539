'use strict';

/*
 * `npm test`: every test there is, against the embedded database, or against PostgreSQL when DATABASE_URL is set.
 * Last line: `N passed, N failed`. Exit code 0 only when nothing failed.
 * Arguments, if any, choose unit tests (`npm test core/quiz`) and leave the browser out.
 */

const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const {
  checkVersions,
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  node24,
  root,
  runWithNode24,
} = require('./bootstrap.cjs');
const { findChromium } = require('./find-chromium.cjs');

const SERVER_STARTS_WITHIN_MILLISECONDS = 60_000;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'wetechcare-test-'));
const onlyUnits = process.argv.slice(2);

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A runner that ends badly without naming a failed test has failed all the same. */
function result(passed, failed, skipped, status) {
  return { passed, failed: failed || (status === 0 ? 0 : 1), skipped };
}

function runUnitTests(seed) {
  const report = path.join(scratch, 'vitest.json');
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [
    vitest,
    'run',
    ...onlyUnits,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const status = runWithNode24(args, { env: { SEED: String(seed) } });
  const json = readJson(report);
  if (!json) return result(0, 0, 0, status || 1);
  const filesThatDidNotLoad = json.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  return result(
    json.numPassedTests,
    json.numFailedTests + filesThatDidNotLoad.length,
    json.numPendingTests + (json.numTodoTests || 0),
    status,
  );
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function startServer(port, env) {
  const server = spawn(node24(), [path.join(root, 'web', 'server', 'main.ts')], {
    cwd: root,
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const giveUpAt = Date.now() + SERVER_STARTS_WITHIN_MILLISECONDS;
  while (server.exitCode === null && Date.now() < giveUpAt) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill('SIGKILL');
  return undefined;
}

function stopServer(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', resolve);
    server.kill('SIGTERM');
  });
}

/** Our own schema, gone afterwards: a test never touches what else is in the operator's database. */
async function dropSchema(schema) {
  if (!process.env.DATABASE_URL) return;
  const { Client } = require('pg');
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}

async function runBrowserTests() {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error('Aucun Chromium. Installez-en un, puis : CHROMIUM_PATH=/chemin/vers/chromium npm test');
    return result(0, 1, 0, 1);
  }
  ensureBuilt();
  const port = await freePort();
  const schema = `test_${crypto.randomBytes(6).toString('hex')}`;
  const settings = { DATA_DIR: path.join(scratch, 'data'), DATABASE_SCHEMA: schema, ORIGIN: '' };
  const operatorLinks = path.join(scratch, 'operator-links');
  // Before the server starts: the embedded database is open in one process only.
  runWithNode24([path.join(__dirname, 'test-operator-links.ts'), operatorLinks], { env: settings });
  const server = await startServer(port, settings);
  if (!server) {
    console.error('Le serveur de test n’a pas démarré.');
    return result(0, 1, 0, 1);
  }
  const report = path.join(scratch, 'playwright.json');
  const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  // Asynchronous, so that the server's messages are not held back until the end.
  const status = await new Promise((resolve) => {
    const env = {
      ...process.env,
      CHROMIUM_PATH: chromium,
      TEST_PORT: String(port),
      TEST_OPERATOR_LINKS: operatorLinks,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    spawn(node24(), [playwright, 'test'], { cwd: root, env, stdio: 'inherit' }).once('exit', (code) =>
      resolve(code ?? 1),
    );
  });
  await stopServer(server);
  await dropSchema(schema);
  const stats = readJson(report)?.stats;
  if (!stats) return result(0, 0, 0, status || 1);
  return result(stats.expected, stats.unexpected + stats.flaky, stats.skipped, status);
}

async function main() {
  checkVersions();
  ensureInstalled();
  ensureGenerated();
  const seed = Number(process.env.SEED) || crypto.randomInt(1, 2 ** 31 - 1);
  const database = process.env.DATABASE_URL ? 'PostgreSQL (DATABASE_URL)' : 'embarquée (PGlite)';
  console.log(`Base de données : ${database}. Graine : ${seed} (pour rejouer : SEED=${seed} npm test)`);
  const results = [runUnitTests(seed)];
  if (onlyUnits.length === 0) results.push(await runBrowserTests());
  fs.rmSync(scratch, { recursive: true, force: true });
  const sum = (key) => results.reduce((total, each) => total + each[key], 0);
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

main();
