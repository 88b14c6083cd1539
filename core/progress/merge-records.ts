import { EVERY_LESSON, type LearningRecord } from './record.ts';

/**
 * The union of lists of records, sorted by id, without what was erased. The order of the lists and of their records
 * does not matter, and merging again changes nothing. An 'erased' record stays: it also blanks the copies of earlier
 * records that another device brings back later. "Earlier" means a smaller id. As in xAPI, an id that is already there
 * never changes: of two records that claim one id, which no honest device makes, the first given stays.
 */
export function mergeRecords(...lists: readonly (readonly LearningRecord[])[]): LearningRecord[] {
  const byId = new Map<string, LearningRecord>();
  for (const list of lists) {
    for (const record of list) {
      if (!byId.has(record.id)) byId.set(record.id, record);
    }
  }
  const erasedUntil = new Map<string, string>();
  for (const { verb, lesson, id } of byId.values()) {
    if (verb === 'erased' && id > (erasedUntil.get(lesson) ?? '')) erasedUntil.set(lesson, id);
  }
  const everything = erasedUntil.get(EVERY_LESSON) ?? '';
  return [...byId.values()]
    .filter(
      ({ verb, lesson, id }) => verb === 'erased' || id > laterOf(everything, erasedUntil.get(lesson) ?? ''),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const laterOf = (a: string, b: string) => (a > b ? a : b);
