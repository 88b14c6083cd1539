import type { Resume } from './resume.ts';

export type ResumeFileType = 'pdf' | 'docx' | 'json' | 'txt';

const LONGEST_PART = 30;

/** Letters that are not a Latin letter with an accent, and how they are written without it. */
const PLAIN: Partial<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Words of a name in plain Latin letters; empty when it is written in another script. */
function plainWords(name: string): string[] {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u0000-\u007f]/g, (letter) => {
      const plain = PLAIN[letter.toLowerCase()] ?? ' ';
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    });
  return letters.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

/**
 * `CV_Ines_BENALI.pdf`: only plain letters, so that no mailbox or recruiter's tool stumbles over it. A name in another script
 * (Arabic, Tamil…) gives `CV.pdf`: a wrong transliteration would be worse than none.
 */
export function resumeFileName(
  { firstName, lastName }: Pick<Resume, 'firstName' | 'lastName'>,
  type: ResumeFileType,
): string {
  const first = plainWords(firstName).map(capitalised).join('-').slice(0, LONGEST_PART);
  const last = plainWords(lastName).join('-').toUpperCase().slice(0, LONGEST_PART);
  return `${['CV', first, last].filter((part) => part !== '').join('_')}.${type}`;
}
