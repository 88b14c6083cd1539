/*
 * What SvelteKit's own code needs and the oldest phones lack: see docs/decisions/001-browser-floor.md. Imported first by
 * hooks.client.ts. `npm run check` reads the `provides:` lines and refuses any other use of something newer.
 */

// provides: Object.hasOwn
if (!Object.hasOwn) {
  Object.hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
}

// provides: replaceAll
if (!String.prototype.replaceAll) {
  // SvelteKit replaces fixed texts by fixed texts, so neither patterns nor functions are needed here.
  String.prototype.replaceAll = function (this: string, searched: unknown, replacement: unknown) {
    return this.split(String(searched)).join(String(replacement));
  };
}

// provides: structuredClone
if (typeof structuredClone !== 'function') {
  // Svelte copies dates with it, and nothing else that we keep.
  self.structuredClone = <T>(value: T): T =>
    (value instanceof Date ? new Date(value) : JSON.parse(JSON.stringify(value))) as T;
}
