'use strict';

/* `npm run build`. With `--if-changed`, only when the sources are not those of the last build. */

const { build, checkVersions, ensureBuilt, ensureInstalled } = require('./bootstrap.cjs');

checkVersions();
ensureInstalled();
if (process.argv.includes('--if-changed')) ensureBuilt();
else process.exitCode = build();
