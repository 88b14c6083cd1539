/* Reading a text aloud, for pages that load it at the first tap on « Écouter ». */
export { say } from '#lib/device/speech.ts';
