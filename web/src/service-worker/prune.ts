import type { Kept } from '../lib/device/offline-messages.ts';

/** Most things kept that nobody asked for: pages and lessons that were only visited. */
export const MOST_VISITED = 40;

/** Entries to drop so that visits do not fill the device: the oldest ones. What the person chose always stays. */
export function entriesToDrop(entries: readonly Kept[], most = MOST_VISITED): Kept[] {
  return entries
    .filter(({ chosen }) => !chosen)
    .sort((a, b) => b.at - a.at)
    .slice(most);
}

/** Kept addresses that no ledger entry needs. A file of an older version stays as long as a kept page uses it. */
export function uselessAddresses(addresses: readonly string[], entries: readonly Kept[]): string[] {
  const needed = new Set<string>();
  for (const { pages, files } of entries) {
    for (const url of pages) needed.add(url);
    for (const url of files) needed.add(url);
  }
  return addresses.filter((url) => !needed.has(url));
}
