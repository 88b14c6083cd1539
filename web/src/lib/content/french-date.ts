import { FRENCH_MONTHS } from '@wetechcare/core/french/months.ts';



/** A day such as `2026-11-23` in French: `23 novembre 2026`. */
export function frenchDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date === '01' ? '1er' : Number(date)} ${FRENCH_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
