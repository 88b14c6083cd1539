import type { Wording } from '../../resume/resume.ts';

/**
 * One form of an official title that gives both, the masculine first: « Caissier / Caissière de station-service » is « Caissière de
 * station-service » or « Caissier de station-service ». Words that only the second form has belong to both.
 */
export function genderedTitle(title: string, wording: Wording): string {
  const [masculine, feminine] = title.split(' / ');
  if (masculine === undefined || feminine === undefined) return title;
  if (wording === 'feminine') return feminine;
  const own = masculine.split(' ');
  return [...own, ...feminine.split(' ').slice(own.length)].join(' ');
}
