import type { Section } from './content.ts';
import type { Shape } from './layout.ts';

/* Small pictures beside the titles of sections and the ways to reach somebody, each drawn on a square of 24. */

const SIDE = 24;

const PATHS = {
  contact:
    'M8 1h8a2 2 0 0 1 2 2v18a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-18a2 2 0 0 1 2 -2ZM8 4.5v13h8v-13ZM10.5 19.400h3v1.600h-3Z',
  availability:
    'M12 1a11 11 0 0 1 0 22a11 11 0 0 1 0 -22ZM12 3.400a8.6 8.6 0 0 0 0 17.200a8.6 8.6 0 0 0 0 -17.200ZM11 6h2v5.600l3.9 3.900l-1.4 1.400l-4.5 -4.5Z',
  mobility:
    'M5.5 11a5 5 0 0 1 0 10a5 5 0 0 1 0 -10ZM5.5 13a3 3 0 0 0 0 6a3 3 0 0 0 0 -6ZM18.5 11a5 5 0 0 1 0 10a5 5 0 0 1 0 -10ZM18.5 13a3 3 0 0 0 0 6a3 3 0 0 0 0 -6ZM7 5h4.5v2h-1.600l1.3 2.600h4.300l-1.2 -3.600h-2v-2h3.5l3.6 10.700l-1.9 0.600l-1.4 -3.700h-3.900l-3.5 4.900h-4v-2h2.900l2.6 -3.700l-2 -3.800h-1.300Z',
  experiences:
    'M8 6v-2a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v2h4a2 2 0 0 1 2 2v11a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2ZM10 6h4v-2h-4ZM2 12.5h8v1.5h4v-1.5h8v1.700h-6.300v1.5h-7.400v-1.5h-6.300Z',
  trainings:
    'M12 3l11.5 5.800l-2.5 1.200v6.5h-2v-5.5l-7 3.5l-11.5 -5.700ZM5 13.600l7 3.5l5.5 -2.800v3.700c-1.5 1.6 -3.4 2.5 -5.5 2.5c-2.9 0 -5.3 -1 -7 -2.5Z',
  skills: 'M13.5 1l-9.5 13h6.5l-1.5 9l10.5 -13.5h-6.5Z',
  qualities:
    'M12 1.5l3.2 6.800l7.3 0.900l-5.4 5.100l1.4 7.400l-6.5 -3.600l-6.5 3.600l1.4 -7.400l-5.4 -5.100l7.3 -0.900Z',
  languages:
    'M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-8l-5.5 4.5v-4.5h-2.5a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2ZM6 7v1.800h12v-1.800ZM6 11v1.800h8v-1.800Z',
  licences:
    'M3 4h18a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-18a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2ZM4 8v7h6v-7ZM12.5 8.5v1.700h7.5v-1.700ZM12.5 12.5v1.700h7.5v-1.700Z',
  interests:
    'M12 21.5c-7 -5.5 -10.5 -9 -10.5 -13.300a5.5 5.5 0 0 1 10.5 -2.300a5.5 5.5 0 0 1 10.5 2.300c0 4.3 -3.5 7.8 -10.5 13.300Z',
  check: 'M9.5 19.5l-7.5 -7.5l2.6 -2.600l4.9 4.900l9.9 -9.900l2.6 2.600Z',
} satisfies Record<string, string>;

export type IconName = keyof typeof PATHS;

/** The icon in a square of this side, from its left top corner. */
export function icon(name: IconName, x: number, y: number, side: number, colour: string): Shape {
  return { path: PATHS[name], x, y, scale: side / SIDE, width: side, colour };
}

/** The icon of a section; none for the pitch, which has no title. */
export function iconOfSection(id: Section['id']): IconName | null {
  return id === 'pitch' ? null : id;
}
