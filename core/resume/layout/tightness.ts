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

const ROOMY: Tightness = {
  body: 13,
  leading: 1.52,
  name: 38,
  job: 18,
  heading: 16,
  beforeSection: 26,
  afterHeading: 10,
  betweenItems: 13,
  margin: 54,
};
const TIGHTEST: Tightness = {
  body: SMALLEST_BODY,
  leading: 1.24,
  name: 22,
  job: 12,
  heading: 11,
  beforeSection: 8,
  afterHeading: 3,
  betweenItems: 3,
  margin: 36,
};
/** Steps between the two, and steps that are roomier still. */
const STEPS = 13;
const ROOMIER_STEPS = 6;

/** @param share 0 for roomy, 1 for the tightest; below 0 for roomier still */
function between(share: number): Tightness {
  // Space goes first, then the size of letters.
  const sizeShare = share * Math.abs(share);
  const mix = (name: keyof Tightness, at: number) => ROOMY[name] + (TIGHTEST[name] - ROOMY[name]) * at;
  return {
    body: mix('body', sizeShare),
    name: mix('name', sizeShare),
    job: mix('job', sizeShare),
    heading: mix('heading', sizeShare),
    leading: mix('leading', share),
    beforeSection: mix('beforeSection', share),
    afterHeading: mix('afterHeading', share),
    betweenItems: mix('betweenItems', share),
    margin: mix('margin', share),
  };
}

/** From the roomiest to the tightest. */
export const TIGHTNESS: readonly Tightness[] = Array.from({ length: ROOMIER_STEPS + STEPS + 1 }, (_, level) =>
  between((level - ROOMIER_STEPS) / STEPS),
);

/** The level of `TIGHTNESS` with the largest letters that suit any reader; those before are for a page with little on it. */
export const LARGE_PRINT = ROOMIER_STEPS;
