/** How much room text takes: from roomy, for a small life that fills its page, to tight, for a long one. Points. */
export interface Tightness {
  body: number;
  /** Distance between baselines, in sizes of the letter. */
  leading: number;
  name: number;
  job: number;
  heading: number;
  /** Before the title of a section, after it, and between two things of a section. */
  beforeSection: number;
  afterHeading: number;
  betweenItems: number;
  margin: number;
}

/** Text is never smaller than this: an employer reads it on paper. */
export const SMALLEST_BODY = 9;

export const TIGHTNESS: readonly Tightness[] = [
  {
    body: 12,
    leading: 1.5,
    name: 32,
    job: 16,
    heading: 14,
    beforeSection: 24,
    afterHeading: 9,
    betweenItems: 11,
    margin: 52,
  },
  {
    body: 11.5,
    leading: 1.45,
    name: 30,
    job: 15,
    heading: 13.5,
    beforeSection: 20,
    afterHeading: 8,
    betweenItems: 9,
    margin: 50,
  },
  {
    body: 11,
    leading: 1.4,
    name: 28,
    job: 14.5,
    heading: 13,
    beforeSection: 17,
    afterHeading: 7,
    betweenItems: 8,
    margin: 48,
  },
  {
    body: 10.5,
    leading: 1.36,
    name: 27,
    job: 14,
    heading: 12.5,
    beforeSection: 14,
    afterHeading: 6,
    betweenItems: 6.5,
    margin: 46,
  },
  {
    body: 10,
    leading: 1.32,
    name: 25,
    job: 13.5,
    heading: 12,
    beforeSection: 12,
    afterHeading: 5,
    betweenItems: 5,
    margin: 44,
  },
  {
    body: 9.5,
    leading: 1.28,
    name: 24,
    job: 13,
    heading: 11.5,
    beforeSection: 10,
    afterHeading: 4,
    betweenItems: 4,
    margin: 40,
  },
  {
    body: 9,
    leading: 1.24,
    name: 22,
    job: 12,
    heading: 11,
    beforeSection: 8,
    afterHeading: 3,
    betweenItems: 3,
    margin: 36,
  },
];
