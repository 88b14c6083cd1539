import type { Attachment } from '../message.ts';
import { fold } from '../reading/fold.ts';

/** A file name cut into words: `CV_Ines-Benali(2).pdf` is `cv ines benali 2`. */
export function nameWords(name: string): string {
  return fold(name.replace(/\.[a-z0-9]{2,5}$/i, '').replace(/([a-zà-ÿ])([A-ZÀ-Þ])/g, '$1 $2'))
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const RESUME = /\b(?:cv|curriculum|resume)\b|^cv/;
const LETTER = /\b(?:lettre|lm|motivation)\b/;
const PRIVATE =
  /\b(?:rib|iban|cni|passeport|vitale|secu|securite sociale|identite|piece d identite|bulletins?|fiches? de paie|paie|paye|salaire|impots?|imposition|titre de sejour|caf|rsa|livret de famille|acte de naissance|ordonnance|medical|releve de compte|mot de passe|certificat de naissance|bancaires?)\b/;
const PICTURE = /\.(?:jpe?g|png|gif|heic|webp|mp4|mov)$/i;

/** What a file holds: what is known of it, else what its name tells. */
export function holdsOf({ name, holds }: Attachment): Attachment['holds'] {
  if (holds !== 'unknown') return holds;
  const words = nameWords(name);
  if (PRIVATE.test(words)) return 'private';
  if (RESUME.test(words)) return 'resume';
  if (LETTER.test(words)) return 'letter';
  return PICTURE.test(name) ? 'other' : 'unknown';
}

export const isPdf = (name: string): boolean => /\.pdf$/i.test(name);

/** Words of a resume's name that are not somebody's name. */
const NOT_A_NAME =
  /^(?:cv|curriculum|vitae|resume|mon|ma|le|la|de|du|des|pour|nouveau|nouvelle|new|final|finale|version|v\d*|vf|ok|bon|a|jour|modifie|copie|copy|doc|document|scan|img|photo|fr|francais|pdf|word|\d+|jan\w*|fev\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*)$/;

/** The words of a file's name that may be the name of a person, apart from the words of the job. */
export function personWords(name: string, jobStems: readonly string[]): string[] {
  return nameWords(name)
    .split(' ')
    .filter((word) => word.length > 1 && !NOT_A_NAME.test(word))
    .filter((word) => !jobStems.some((stem) => word.startsWith(stem)));
}
