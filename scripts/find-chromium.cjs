'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { root, runWithNode24 } = require('./bootstrap.cjs');

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function installWithApt() {
  const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('Installation de Chromium avec apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      stdio: 'ignore',
    });
  if (install().status === 0) return;
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  install();
}

/**
 * Finds a Chromium for the tests, installing one when that can be done without asking.
 * @returns {string | undefined} its path; an empty string for Playwright's own; undefined when there is none
 */
function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return fs.existsSync(chosen) ? chosen : undefined;
  const present = () => usualPlaces.find((place) => fs.existsSync(place));
  if (present()) return present();
  installWithApt();
  if (present()) return present();
  console.log('Téléchargement du Chromium de Playwright…');
  const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return runWithNode24([playwright, 'install', 'chromium']) === 0 ? '' : undefined;
}

module.exports = { findChromium };
