import * as v from 'valibot';

/** Characters of base64url: a CV with its photo fits. */
export const LONGEST_CONTENT = 600_000;

/** What a page sends: nothing but what it has encrypted. */
export const transferSchema = v.strictObject({
  content: v.pipe(
    v.string('Il manque le CV.'),
    v.minLength(1, 'Il manque le CV.'),
    v.maxLength(LONGEST_CONTENT, 'Le CV est trop lourd. Enlevez la photo, puis essayez encore.'),
    v.regex(/^[\w-]+$/, 'Le CV n’est pas chiffré comme prévu.'),
  ),
});

/** 128 bits as base64url. */
export const TRANSFER_NAME = /^[\w-]{22}$/;
