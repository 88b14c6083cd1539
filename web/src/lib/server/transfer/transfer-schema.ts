import * as v from 'valibot';

/** Characters of base64url, for 300 KB: a CV with its photo is a tenth of it. */
export const LONGEST_CONTENT = 400_000;

export const TOO_HEAVY = 'Le CV est trop lourd. Enlève la photo, puis essaie encore.';

/** What a page sends: nothing but what it has encrypted. */
export const transferSchema = v.strictObject({
  content: v.pipe(
    v.string('Il manque le CV.'),
    v.minLength(1, 'Il manque le CV.'),
    v.maxLength(LONGEST_CONTENT, TOO_HEAVY),
    v.regex(/^[\w-]+$/, 'Le CV n’est pas chiffré comme prévu.'),
  ),
});

/** 128 bits as base64url. */
export const TRANSFER_NAME = /^[\w-]{22}$/;
