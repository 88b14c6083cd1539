import type { PrivateKind } from '../checks/private-details.ts';
import { levelIn } from '../reading/languages.ts';
import { leftOutBecause } from '../reading/left-out.ts';
import { licenceIn } from '../reading/licences.ts';
import { findPeriod } from '../reading/period.ts';
import type { LeftOut, ResumeReading } from '../reading/reading.ts';
import type { Resume } from '../resume.ts';
import { EXTENSION } from './json-resume.ts';

/*
 * What a JSON Resume says and the CV that was made of it does not: shown to the person, who takes up what is useful.
 */

/** Members that say something of the file, not of the person. */
const ABOUT_THE_FILE = new Set(['$schema', 'meta', 'countryCode', EXTENSION]);

const PRIVATE: readonly (readonly [RegExp, PrivateKind])[] = [
  [/^(?:address|street|postalCode)$/i, 'address'],
  [/birth.*place/i, 'birth-place'],
  [/birth|^dob$/i, 'birth-date'],
  [/^age$/i, 'age'],
  [/nationality|citizenship/i, 'nationality'],
  [/marital|^children$/i, 'family'],
  [/religion/i, 'beliefs'],
];

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isText = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';

/** The texts of `file`, a JSON Resume, that `resume` does not hold; those of one object on one line. */
export function unplacedTexts(
  file: unknown,
  resume: Resume,
): Pick<ResumeReading, 'notUnderstood' | 'leftOut'> {
  const { firstName, lastName } = resume;
  const placed = [...textsIn(resume), `${firstName} ${lastName}`, `${lastName} ${firstName}`];
  const isPlaced = (name: string, text: string) => {
    if (placed.some((each) => each.includes(text))) return true;
    if (name === 'fluency') return levelIn(text) !== null;
    const period = findPeriod(text);
    if (period?.rest === '' && placed.includes(period.start)) return true;
    const licence = licenceIn(text);
    return (
      licence !== null &&
      resume.licences.some(({ kind, detail }) => kind === licence.kind && detail === licence.detail)
    );
  };
  const notUnderstood: string[] = [];
  const leftOut: LeftOut[] = [];

  function visit(value: unknown, isWhole: boolean): void {
    if (Array.isArray(value)) {
      const texts = value.filter(isText).map((item) => String(item).trim());
      notUnderstood.push(...texts.filter((text) => !isPlaced('', text)));
      for (const item of value) visit(item, false);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const members = Object.entries(value).filter(([name]) => !ABOUT_THE_FILE.has(name));
    // Beside our extension, the members of the standard say the same once more.
    const isOurs = !isWhole && EXTENSION in value;
    const here = isOurs ? [] : members.filter(([, member]) => isText(member));
    const left: string[] = [];
    for (const [name, member] of here) {
      const text = String(member).trim();
      const kind = PRIVATE.find(([pattern]) => pattern.test(name))?.[1];
      if (isPlaced(name, text)) continue;
      if (kind) leftOut.push(leftOutBecause(kind, text));
      else left.push(/^data:/.test(text) ? 'Une photo que l’outil ne sait pas reprendre' : text);
    }
    const about = here.find(([name, member]) => isPlaced(name, String(member).trim()));
    const isNamed = about && !isWhole && left.length > 0 && !left.includes(String(about[1]));
    if (left.length > 0) notUnderstood.push([...(isNamed ? [String(about[1])] : []), ...left].join(' – '));
    for (const [, member] of members) visit(member, false);
  }
  visit(file, true);
  return { notUnderstood, leftOut };
}
