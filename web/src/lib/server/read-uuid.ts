const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an id of a form or an address; null when it is no UUID. */
export const readUuid = (text: unknown): string | null =>
  typeof text === 'string' && UUID.test(text) ? text : null;
