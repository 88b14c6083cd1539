import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How to start the real browser: the one CHROMIUM_PATH names, else the system's, else Playwright's own. */
export function launchOptions(): LaunchOptions {
  const executablePath = process.env.CHROMIUM_PATH || USUAL_PLACES.find((place) => existsSync(place));
  return {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  };
}

/** A cheap phone held upright. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
};
