import { bytes } from 'virtual:french-words';

/** What a phone receives the first time spelling is checked, in bytes. */
export const DICTIONARY_BYTES = bytes;
