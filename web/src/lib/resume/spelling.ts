import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { writtenTexts } from '@wetechcare/core/resume/written-texts.ts';
import { checkSpelling } from '#lib/spelling/check-spelling.ts';
import type { Misspelling } from '#lib/spelling/misspelling.ts';

/* What a tap on « Vérifier l’orthographe » needs, loaded at that tap. */
export { spellingFiles } from '#lib/spelling/check-spelling.ts';
export { default as Misspellings } from './Misspellings.svelte';

/** The words of a CV that may be misspelt. Rejects when the dictionary does not arrive. */
export const misspellingsIn = (resume: Resume): Promise<readonly Misspelling[]> =>
  checkSpelling(writtenTexts(resume));
