import { plain } from '../../practice/text.ts';
import { EMPTY_RESUME, type Resume, type Wording } from '../resume.ts';

const FEMININE = /(?:euse|trice|iere|ere|ante|ente|esse|ienne|ee)$/;
const MASCULINE = /(?:eur|ier|er|ant|ent|ien|eux|on)$/;

/** The form of the phrases that the titles are in: « Vendeuse » is feminine. The usual one when they do not tell. */
export function wordingOf({ job, experiences }: Pick<Resume, 'job' | 'experiences'>): Wording {
  const words = [job.title, ...experiences.map(({ title }) => title)].map(
    (title) => plain(title).split(/[^a-z]+/)[0] ?? '',
  );
  const feminine = words.filter((word) => FEMININE.test(word)).length;
  const masculine = words.filter((word) => !FEMININE.test(word) && MASCULINE.test(word)).length;
  if (feminine === masculine) return EMPTY_RESUME.wording;
  return feminine > masculine ? 'feminine' : 'masculine';
}
