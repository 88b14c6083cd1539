import { plain } from '../../practice/text.ts';
import { printedAvailability, printedDate, printedMobility } from '../printed-words.ts';
import {
  AVAILABLE_TIMES,
  MOBILITY_MEANS,
  TITLE_LANGUAGES,
  type AvailableTime,
  type MobilityMeans,
  type Resume,
} from '../resume.ts';
import { trimSigns } from './split-text.ts';

/* « Disponible tout de suite : soir et week-end », « Déplacements : à vélo, Rouen et 20 km autour », « Véhiculée ». */

/** What a sentence printed by us says after its first words. */
const afterBeginning = (text: string) => text.replace(/^(?:.*?:|يمكن العمل|التنقل)\s*/, '');

const TIMES: readonly (readonly [RegExp, AvailableTime])[] = [
  ...TITLE_LANGUAGES.flatMap((language) =>
    AVAILABLE_TIMES.map(
      (time) =>
        [
          new RegExp(plain(afterBeginning(printedAvailability({ from: '', times: [time] }, language))), 'g'),
          time,
        ] as const,
    ),
  ),
  [/\bmatins?\b/g, 'morning'],
  [/\b(?:en )?(?:journees?|apres-midis?)\b/g, 'day'],
  [/\bsoir(?:ee)?s?\b/g, 'evening'],
  [/\bnuits?\b/g, 'night'],
  [/\bweek-? ?ends?\b/g, 'weekend'],
];

const NOW =
  /(?:tout de suite|de suite|immediately|immediat(?:e|ement|es)?|des maintenant|des que possible|فورا)/g;
const WORDS =
  /\b(?:je suis|disponibles?|disponibilites?|available|le|la|les|l'|et|and|en|ou|aussi|a partir du|des le|a compter du|from)\b|يمكن (?:بدء )?العمل|ابتداء من|،|و/g;

const DAY = /(\d{1,2})(?:er)?\s+([\p{L}\p{M}]+)\s+(20\d\d)/u;

function monthNumber(word: string): number {
  for (let month = 1; month <= 12; month++)
    for (const language of TITLE_LANGUAGES)
      if (plain(printedDate(`2000-${String(month).padStart(2, '0')}`, language)) === `${plain(word)} 2000`)
        return month;
  return 0;
}

/** What a text says of when the person can come; null when part of it is something else. */
export function readAvailability(text: string): Resume['availability'] | null {
  let from = '';
  let words = plain(text);
  const day = DAY.exec(words);
  const month = day ? monthNumber(day[2]!) : 0;
  if (day && month > 0) {
    from = `${day[3]!}-${String(month).padStart(2, '0')}-${day[1]!.padStart(2, '0')}`;
    words = words.replace(day[0], ' ');
  }
  const without = words.replace(NOW, ' ');
  if (without !== words && from === '') from = 'now';
  words = without;
  const found = new Set<AvailableTime>();
  for (const [pattern, time] of TIMES) {
    const next = words.replace(pattern, ' ');
    if (next !== words) found.add(time);
    words = next;
  }
  if (/[\p{L}\p{N}]/u.test(words.replace(WORDS, ' '))) return null;
  return { from, times: AVAILABLE_TIMES.filter((time) => found.has(time)) };
}

export function beginsAvailability(text: string): boolean {
  return /^(?:je suis\s+)?(?:disponible|disponibilité|available|يمكن (?:بدء )?العمل)/i.test(text.trim());
}

const MEANS: readonly (readonly [RegExp, MobilityMeans])[] = [
  ...TITLE_LANGUAGES.flatMap((language) =>
    MOBILITY_MEANS.map(
      (means) =>
        [
          new RegExp(afterBeginning(printedMobility({ means: [means], area: '' }, language)), 'gi'),
          means,
        ] as const,
    ),
  ),
  [/(?:en )?transports?(?: en commun)?|(?:en )?bus/giu, 'public-transport'],
  [/véhiculée?|(?:en )?voiture(?: personnelle)?|véhicule personnel/giu, 'car'],
  [/(?:à |en )?vélo/giu, 'bicycle'],
  [/(?:en )?scooter/giu, 'scooter'],
];

/** What a text says of how far and by what means the person can come. Nothing of it is lost: what is no means is the area. */
export function readMobility(text: string): Resume['mobility'] {
  const found = new Set<MobilityMeans>();
  let area = text.replace(/^(?:mobilité|déplacements|travel|التنقل|moyens? de transport)\s*:?\s*/iu, '');
  for (const [pattern, means] of MEANS) {
    const next = area.replace(pattern, '\t');
    if (next !== area) found.add(means);
    area = next;
  }
  area = trimSigns(area.replace(/^(?:[\s,،]*(?:et|and|و)?[\s,،]*\t)+/u, '').replace(/\s*\t\s*/g, ' '));
  return {
    means: MOBILITY_MEANS.filter((means) => found.has(means)),
    area: trimSigns(area.replace(/^[،\s]+/, '')),
  };
}

export function beginsMobility(text: string): boolean {
  return /^(?:mobilité|déplacements|travel\s*:|التنقل|véhiculée?(?![\p{L}])|mobile\s)/iu.test(text.trim());
}
