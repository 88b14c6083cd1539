import { expect, test } from 'vitest';
import { platformOf } from './where-is-the-file.ts';

test.each([
  [
    'Mozilla/5.0 (Linux; Android 10; SM-A105FN) AppleWebKit/537.36 Chrome/79.0 Mobile Safari/537.36',
    5,
    'android',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15', 5, 'iphone'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1.15 Version/15.0 Safari/605.1.15',
    5,
    'iphone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1.15 Version/15.0 Safari/605.1.15',
    0,
    'computer',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 10, 'computer'],
])('%s with %i touch points is told where an %s puts its files', (userAgent, maxTouchPoints, platform) => {
  expect(platformOf({ userAgent, maxTouchPoints })).toBe(platform);
});
