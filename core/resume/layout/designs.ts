import type { Design } from '../resume.ts';
import type { Section } from './content.ts';

/** Colours and forms of a design. Every text reaches 4.5:1 on what is behind it. */
export interface DesignStyle {
  text: string;
  muted: string;
  accent: string;
  /** Behind the name: a band over the whole width, a soft band, or nothing. */
  header: { ground: string | null; name: string; job: string; words: string };
  heading: 'rule' | 'bar' | 'block' | 'pill';
  /** A strip of colour down the side of the page. */
  strip: string | null;
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
  sober: {
    text: '#1a1a1a',
    muted: '#4a4a4a',
    accent: '#1a1a1a',
    header: { ground: null, name: '#111111', job: '#333333', words: '#333333' },
    heading: 'rule',
    strip: null,
    order: USUAL,
  },
  modern: {
    text: '#16262b',
    muted: '#445860',
    accent: '#0b5d68',
    header: { ground: null, name: '#0b5d68', job: '#16262b', words: '#2d4249' },
    heading: 'bar',
    strip: '#0b5d68',
    order: USUAL,
  },
  colour: {
    text: '#211637',
    muted: '#544a6e',
    accent: '#5b34cf',
    header: { ground: '#4a26b8', name: '#ffffff', job: '#ffe08a', words: '#f3eeff' },
    heading: 'block',
    strip: null,
    order: USUAL,
  },
  'first-job': {
    text: '#1d2433',
    muted: '#4b5468',
    accent: '#b03a12',
    header: { ground: '#fdebdf', name: '#8f2d0c', job: '#1d2433', words: '#3a3f4d' },
    heading: 'pill',
    strip: null,
    order: BEGINNER,
  },
};
