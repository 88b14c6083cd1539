const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** A day such as `2026-11-23` in French: `23 novembre 2026`. */
export function frenchDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date === '01' ? '1er' : Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
