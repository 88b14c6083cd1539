import type { Resume } from '../resume.ts';

/* What a CV made elsewhere becomes when it is read. */

/** Something that was understood and kept out, because no employer needs it. */
export interface LeftOut {
  /** What stood there. */
  text: string;
  /** Why, said kindly to the person, in plain French. */
  reason: string;
}

export interface ResumeReading {
  resume: Resume;
  /** What has no place in the CV, for the person to take up what is useful. */
  notUnderstood: string[];
  leftOut: LeftOut[];
}

/** One line of a CV made elsewhere: a wrapped paragraph is one line. Wide gaps inside it are tabs. */
export interface ReadLine {
  text: string;
  /** Height of the letters, in points. */
  size: number;
  /** Stands out from most of the text: bold, or in another font. */
  bold: boolean;
  /** What the file says of it: a heading, or something with a bullet. `title`: a heading below those of the sections. */
  role: 'heading' | 'title' | 'item' | 'text';
  /** Of a heading, 1 for the highest. */
  level?: number;
}
