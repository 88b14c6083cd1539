import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/* Every pair of colours that meets on a page can be read: WCAG 2.2, 1.4.3 (text, 4.5:1) and 1.4.11 (parts, 3:1). */

type Tokens = Record<string, string>;

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensIn(part: string, selector: string): Tokens {
  const start = part.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = part.slice(start, part.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['ground', 'surface', 'raised', 'accent-soft', 'good-soft', 'care-soft', 'info-soft'];
const TEXT_PAIRS = [
  ...GROUNDS.map((ground) => ['text', ground]),
  ...['ground', 'surface', 'raised'].flatMap((ground) => [
    ['muted', ground],
    ['accent', ground],
  ]),
  ['on-accent', 'accent'],
  ['good', 'good-soft'],
  ['care', 'care-soft'],
  ['info', 'info-soft'],
];
const PART_PAIRS = ['ground', 'surface'].flatMap((ground) => [
  ['focus', ground],
  ['accent', ground],
]);

const base = tokensIn(light, ':root');
const baseDark = { ...base, ...tokensIn(dark, ':root') };
const themes: [string, Tokens][] = [
  ['calm, light', base],
  ['calm, dark', baseDark],
  ['ClicNjob, light', { ...base, ...tokensIn(light, "[data-site='clicnjob']") }],
  [
    'ClicNjob, dark',
    {
      ...baseDark,
      ...tokensIn(light, "[data-site='clicnjob']"),
      ...tokensIn(dark, ':root'),
      ...tokensIn(dark, "[data-site='clicnjob']"),
    },
  ],
];

describe.each(themes)('%s', (_, tokens) => {
  const colour = (name: string) => tokens[`--colour-${name}`] ?? '';

  test.each(TEXT_PAIRS)('text %s is read on %s', (text = '', ground = '') => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(PART_PAIRS)('part %s is seen on %s', (part = '', ground = '') => {
    expect(contrast(colour(part), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the words of a hero are read on every colour of its gradient', () => {
    if (!colour('accent') || !tokens['--gradient-hero']?.includes('#')) throw new Error('No gradient');
    const isYoung =
      tokens['--gradient-hero'] !== base['--gradient-hero'] &&
      tokens['--gradient-hero'] !== baseDark['--gradient-hero'];
    const words = isYoung ? '#ffffff' : colour('text');
    for (const [stop] of tokens['--gradient-hero'].matchAll(/#[0-9a-f]{6}/g))
      expect(contrast(words, stop), stop).toBeGreaterThanOrEqual(4.5);
  });
});
