'use strict';

/*
 * `npm start`: from a fresh clone to a site that answers, with one command. Checks first what can go wrong, then installs and
 * builds only what has changed, then runs the server and starts it again if it crashes (three times at most in five minutes).
 * Exit codes: 2 a setting, 3 the port, 4 the data folder or the disk, 5 installing or building, 6 the database.
 */

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const {
  checkVersions,
  ensureBuilt,
  ensureInstalled,
  exitCodes,
  fail,
  node24,
  root,
} = require('./bootstrap.cjs');

const LEAST_FREE_MEGABYTES = 50;
const LITTLE_FREE_MEGABYTES = 300;
const RESTARTS = 3;
const RESTARTS_WITHIN_MILLISECONDS = 5 * 60 * 1000;
const RESTART_AFTER_MILLISECONDS = 1000;
/** A crash; every other code says what the operator must mend, and starting again would not help. */
const CRASHED = 1;

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '0.0.0.0';
const dataDir = path.resolve(process.env.DATA_DIR || path.join(root, 'data'));

function checkDataFolder() {
  const probe = path.join(dataDir, '.writable');
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(probe, 'ok');
    fs.rmSync(probe);
  } catch (error) {
    if (error.code === 'ENOSPC')
      fail(exitCodes.data, 'Le disque est plein. Libérez de la place, puis recommencez.');
    fail(
      exitCodes.data,
      `Impossible d’écrire dans le dossier de données ${dataDir} (${error.code}).\nDonnez les droits d’écriture, ou choisissez un autre dossier : DATA_DIR=/chemin npm start`,
    );
  }
  const { bavail, bsize } = fs.statfsSync(dataDir);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < LEAST_FREE_MEGABYTES) {
    fail(
      exitCodes.data,
      `Le disque est presque plein : il reste ${free} Mo. Libérez de la place, puis recommencez.`,
    );
  }
  if (free < LITTLE_FREE_MEGABYTES) console.warn(`Attention : il ne reste que ${free} Mo sur le disque.`);
}

function checkPort() {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    fail(exitCodes.setting, `PORT doit être un nombre entre 0 et 65535, pas « ${process.env.PORT} ».`);
  }
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') {
        fail(
          exitCodes.port,
          `Le port ${port} est déjà utilisé. Choisissez-en un autre : PORT=${port + 1} npm start`,
        );
      }
      if (error.code === 'EACCES') {
        fail(
          exitCodes.port,
          `Le port ${port} est réservé au système. Choisissez-en un autre : PORT=3000 npm start`,
        );
      }
      fail(exitCodes.setting, `Impossible d’écouter à l’adresse ${host} (${error.code}). Vérifiez HOST.`);
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Ctrl+C reaches the server from the terminal as well; it knows that the two are one. */
function serve() {
  let server;
  let stopping = false;
  let crashes = [];

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping = true;
      server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }

  function startServer() {
    if (stopping) process.exit(CRASHED);
    const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' };
    server = spawn(node24(), [path.join(root, 'web', 'server', 'main.ts')], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    server.once('exit', (code) => {
      const crashed = !stopping && (code === CRASHED || code === null);
      const now = Date.now();
      crashes = crashes.filter((time) => now - time < RESTARTS_WITHIN_MILLISECONDS);
      if (!crashed || crashes.length >= RESTARTS) {
        if (crashed) console.error('\nLe serveur s’arrête sans cesse : voyez les messages ci-dessus.\n');
        process.exit(code ?? 1);
      }
      crashes.push(now);
      console.error('\nLe serveur s’est arrêté de façon imprévue. Il redémarre.\n');
      setTimeout(startServer, RESTART_AFTER_MILLISECONDS);
    });
  }

  startServer();
}

async function main() {
  checkVersions();
  checkDataFolder();
  await checkPort();
  ensureInstalled();
  ensureBuilt();
  serve();
}

main();
