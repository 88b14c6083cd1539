/** `2026-12-05` is « samedi 5 décembre »; the text itself when it is no day. */
export function dayInWords(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T12:00`);
  if (Number.isNaN(date.getTime())) return day;
  const words = date.toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
  return date.getDate() === 1 ? words.replace(/\b1\b/, '1er') : words;
}

/** `2026-12-01T10:00` is « mardi 1er décembre à 10 h », with no-break spaces in the time. */
export function timeInWords(dayAndTime: string): string {
  const [, hour, minutes] = /T(\d\d):(\d\d)/.exec(dayAndTime) ?? [];
  if (hour === undefined) return dayInWords(dayAndTime);
  return `${dayInWords(dayAndTime)} à ${Number(hour)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}
