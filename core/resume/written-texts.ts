import type { Resume } from './resume.ts';

/*
 * The free texts of a CV, for the check of spelling: not the names, nor the ways to be reached.
 */

/** Every free text that is not empty, in the order of the questions. */
export function writtenTexts(resume: Resume): string[] {
  const texts: string[] = [];
  mapTexts(resume, (text) => {
    if (text.trim() !== '') texts.push(text);
    return text;
  });
  return texts;
}

/** The CV with a word written otherwise wherever it stands as a whole word in its free texts. */
export function replacedWord(resume: Resume, word: string, by: string): Resume {
  return mapTexts(resume, (text) =>
    text
      .split(/([\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*)/u)
      .map((part) => (part === word ? by : part))
      .join(''),
  );
}

function mapTexts(resume: Resume, change: (text: string) => string): Resume {
  return {
    ...resume,
    job: { ...resume.job, title: change(resume.job.title) },
    pitch: change(resume.pitch),
    experiences: resume.experiences.map((experience) => ({
      ...experience,
      title: change(experience.title),
      tasks: experience.tasks.map(change),
    })),
    trainings: resume.trainings.map((training) => ({ ...training, title: change(training.title) })),
    skills: resume.skills.map(change),
    qualities: resume.qualities.map((quality) => ({
      ...quality,
      name: change(quality.name),
      proof: change(quality.proof),
    })),
    interests: resume.interests.map(change),
  };
}
