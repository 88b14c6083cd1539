import { splitName } from '../split-name.ts';
import { EMPTY_RESUME, type Resume } from '../resume.ts';
import { headingOf } from './heading.ts';
import type { ReadLine } from './reading.ts';
import { saysSomething } from './split-text.ts';

/* The top of a CV, once the ways to reach the person are taken out: a name, a job, a sentence. */

type Head = Pick<Resume, 'firstName' | 'lastName' | 'pitch'> & { job: string; rest: string[] };

const MOST_NAME_WORDS = 6;
const MOST_JOB_WORDS = 10;
/** Fewer words are a slogan, or something else. */
const FEWEST_PITCH_WORDS = 6;

const NAME = /^\p{L}[\p{L}\p{M}’'.\u200c\u200d -]*$/u;
/** Could this be a person’s name? */
export const isName = (text: string): boolean =>
  NAME.test(text.trim()) && text.trim().split(/\s+/).length <= MOST_NAME_WORDS && headingOf(text) === null;

/** The line of the name: the biggest that can be one, the first of them. */
function nameLine(lines: readonly ReadLine[]): ReadLine | null {
  return lines
    .filter(({ text }) => isName(text))
    .reduce<ReadLine | null>((best, line) => (best && best.size >= line.size ? best : line), null);
}

const withoutCivility = (name: string) =>
  name.replace(/^(?:m\.|mr\.?|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s+/i, '');
const WANTED =
  /^(?:je\s+)?(?:recherche|cherche)\s+(?:un\s+)?(?:emploi|poste|travail|job)\s+(?:de\s+|d[’'])|^(?:poste|emploi|métier)\s+(?:recherché|souhaité|visé)\s*:\s*/i;

/** Who it is and what is wanted. Every line is in one of the parts. */
export function readHeader(lines: readonly ReadLine[]): Head {
  const rest = lines.filter(({ text }) => saysSomething(text));
  const named = nameLine(rest);
  let name = named?.text ?? '';
  let after = rest;
  if (named) {
    const place = rest.indexOf(named);
    const next = rest[place + 1];
    // First and last name, one below the other in the same big letters.
    const isOnTwoLines =
      next &&
      next.size === named.size &&
      !/\s/.test(name.trim()) &&
      isName(next.text) &&
      !/\s/.test(next.text.trim());
    if (isOnTwoLines) name += ` ${next.text}`;
    after = rest.filter((line) => line !== named && !(isOnTwoLines && line === next));
  }
  const words = (text: string) => text.trim().split(/\s+/).length;
  const job = after.find(
    ({ text }) => words(text) <= MOST_JOB_WORDS && !/[.@\d]/.test(text) && /\p{L}{3}/u.test(text),
  );
  const others = after.filter((line) => line !== job).map(({ text }) => text);
  const prose = others.filter((text) => words(text) >= FEWEST_PITCH_WORDS);
  return {
    ...splitName(withoutCivility(name)),
    job: job?.text.replace(WANTED, '') ?? EMPTY_RESUME.job.title,
    pitch: prose.join(' '),
    rest: others.filter((text) => !prose.includes(text)),
  };
}
