import type { Design } from '../resume.ts';
import type { Section } from './content.ts';

/** A ground and the colours that stand on it. Every one of them reaches 4.5:1. (WCAG 2.2, 1.4.3.) */
export interface Surface {
  ground: string;
  inks: Record<string, string>;
}

/** Colours of a design and the order of its sections. How they are drawn is in `drawing/`. */
export interface DesignStyle {
  text: string;
  muted: string;
  accent: string;
  order: readonly Section['id'][];
}

const USUAL: readonly Section['id'][] = [
  'pitch',
  'experiences',
  'trainings',
  'skills',
  'qualities',
  'languages',
  'licences',
  'interests',
];
/** Who begins shows first what they are and can. */
const BEGINNER: readonly Section['id'][] = [
  'pitch',
  'qualities',
  'skills',
  'experiences',
  'trainings',
  'languages',
  'licences',
  'interests',
];

export const DESIGN_STYLES: Record<Design, DesignStyle> = {
  sober: { text: '#1a1a1a', muted: '#4a4a4a', accent: '#1a1a1a', order: USUAL },
  modern: { text: '#16262b', muted: '#445860', accent: '#0b5d68', order: USUAL },
  colour: { text: '#211637', muted: '#544a6e', accent: '#5b34cf', order: USUAL },
  'first-job': { text: '#2a211c', muted: '#5f5148', accent: '#a8380f', order: BEGINNER },
};

/** What each design writes on, and with which colours. */
export const DESIGN_SURFACES = {
  sober: {
    paper: { ground: '#ffffff', inks: { name: '#111111', words: '#333333' } },
  },
  modern: {
    paper: { ground: '#ffffff', inks: { name: '#0b5d68', job: '#16262b', words: '#2d4249' } },
  },
  colour: {
    header: { ground: '#4a26b8', inks: { name: '#ffffff', job: '#ffe08a', words: '#f3eeff' } },
    badge: { ground: '#ffe08a', inks: { words: '#211637' } },
    band: { ground: '#ece4fd', inks: { title: '#5b34cf' } },
  },
  'first-job': {
    header: { ground: '#fde6d8', inks: { name: '#8f2d0c', job: '#2a211c', words: '#4a3a30' } },
    badge: { ground: '#ffffff', inks: { words: '#1d5c3a' } },
    panel: { ground: '#fff3ea', inks: { text: '#2a211c' } },
  },
} satisfies Record<Design, Record<string, Surface>>;
