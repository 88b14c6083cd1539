/** The questions of the CV tool, in the order that encourages: what is easy and sure first. One screen each. */
export const RESUME_STEPS = [
  'contact',
  'job',
  'experience',
  'training',
  'skills',
  'qualities',
  'languages',
  'licences',
  'availability',
  'interests',
] as const;
export type ResumeStep = (typeof RESUME_STEPS)[number];
