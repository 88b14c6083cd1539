import { describe, expect, test } from 'vitest';
import { DESIGNS } from '../resume.ts';
import { DESIGN_STYLES, DESIGN_SURFACES, type Surface } from './designs.ts';

const LEAST_CONTRAST = 4.5;

/** Relative luminance. (WCAG 2.2.) */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(DESIGNS)('the design %s', (design) => {
  const { text, muted, accent, order } = DESIGN_STYLES[design];
  const surfaces: Record<string, Surface> = {
    ...DESIGN_SURFACES[design],
    sections: { ground: '#ffffff', inks: { text, muted, accent } },
  };

  test('can be read: every colour of text stands out from its ground', () => {
    for (const [name, { ground, inks }] of Object.entries(surfaces))
      for (const [ink, colour] of Object.entries(inks))
        expect(contrast(colour, ground), `${ink} on ${name}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('prints every section once', () => {
    expect([...order].sort()).toEqual([...DESIGN_STYLES.sober.order].sort());
  });
});

test('who begins shows what they are and can before what they did', () => {
  const { order } = DESIGN_STYLES['first-job'];
  for (const id of ['qualities', 'skills'] as const)
    expect(order.indexOf(id)).toBeLessThan(order.indexOf('experiences'));
});
