import type { Wording } from '../../resume/resume.ts';

const NOBODY_IS_BOTH = 'Homme';

/** Place of the word that the second form begins with again: 1 in « Responsable commercial / Commerciale », else 0. */
function sharedWords(masculine: readonly string[], feminine: readonly string[]): number {
  const start = feminine[0]!.slice(0, 2).toLowerCase();
  const place = masculine.findIndex((word) => word.slice(0, 2).toLowerCase() === start);
  return masculine[0] === NOBODY_IS_BOTH ? 0 : Math.max(0, place);
}

/**
 * One form of an official title that gives both, the masculine first: « Caissier / Caissière de station-service » is « Caissière de
 * station-service » or « Caissier de station-service ». Words that only one form has at its start or its end belong to both.
 */
export function genderedTitle(title: string, wording: Wording): string {
  const [first = '', second] = title
    .replace(/\(e\)/g, wording === 'feminine' ? 'e' : '')
    .replace(/\(s\)/g, '')
    .split(' / ');
  if (second === undefined) return first;
  const masculine = first.split(' ');
  const feminine = second.split(' ');
  const shared = sharedWords(masculine, feminine);
  const words =
    wording === 'feminine'
      ? [...masculine.slice(0, shared), ...feminine]
      : [...masculine, ...feminine.slice(masculine.length - shared)];
  return words.join(' ');
}
