import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../spelling/edit-distance.ts';
import { soundOf } from '../spelling/sound-of.ts';
import { foldWord, makeResumeCode, readResumeCode, resumeCodeBits, showResumeCode } from './resume-code.ts';
import { drawing } from './test-random.ts';
import { RESUME_WORDS } from './words.ts';

const folded = RESUME_WORDS.map(foldWord);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

const withoutOne = (word: string) => word.split('').map((_, at) => word.slice(0, at) + word.slice(at + 1));
const withOneMore = (word: string) =>
  Array.from({ length: word.length + 1 }, (_, at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)),
  ).flat();
const withOneWrong = (word: string) =>
  word.split('').flatMap((_, at) => LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)));
const withTwoSwapped = (word: string) =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  );
const slips = (word: string) => [
  ...withoutOne(word),
  ...withOneMore(word),
  ...withOneWrong(word),
  ...withTwoSwapped(word),
];

const code = fc.array(fc.constantFrom(...RESUME_WORDS), { minLength: 5, maxLength: 5 });
const read = (words: string[]) => ({ ok: true as const, words });

describe('the list of words', () => {
  test('has 512 different words of 4 to 8 letters', () => {
    expect(new Set(folded).size).toBe(512);
    expect(RESUME_WORDS).toHaveLength(512);
    expect(folded.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  test('keeps any two words at least three slips apart', () => {
    const near = folded.flatMap((word, index) =>
      folded.slice(index + 1).filter((other) => editDistance(word, other, 3) < 3),
    );
    expect(near).toEqual([]);
  });

  test('leads every possible slip back to one word and one only', () => {
    const meant = new Map<string, string>();
    const disputed: string[] = [];
    for (const word of folded) {
      for (const typed of [word, ...slips(word)]) {
        if ((meant.get(typed) ?? word) !== word) disputed.push(`${typed}: ${meant.get(typed)}, ${word}`);
        meant.set(typed, word);
      }
    }
    expect(disputed).toEqual([]);
  });

  test('has no word that begins with another', () => {
    const begun = folded.filter((word) => folded.some((other) => other !== word && word.startsWith(other)));
    expect(begun).toEqual([]);
  });

  test('has no two words that sound alike', () => {
    expect(new Set(folded.map(soundOf)).size).toBe(512);
  });
});

describe('making a code', () => {
  test('draws 45 bits', () => {
    expect(resumeCodeBits).toBe(45);
  });

  test('draws each word on its own, every word from as many draws as any other', () => {
    const counts = new Map<string, number>();
    for (let drawn = 0; drawn < 65_536; drawn += 1) {
      const [first] = makeResumeCode(drawing(drawn, 0, 0, 0, 0));
      counts.set(first!, (counts.get(first!) ?? 0) + 1);
    }
    expect(counts.size).toBe(512);
    expect([...new Set(counts.values())]).toEqual([128]);
    fc.assert(
      fc.property(fc.array(fc.nat(511), { minLength: 5, maxLength: 5 }), (drawn) => {
        expect(makeResumeCode(drawing(...drawn))).toEqual(drawn.map((word) => RESUME_WORDS[word]));
      }),
    );
  });
});

describe('reading a code', () => {
  test('reads what is shown', () => {
    fc.assert(
      fc.property(code, (words) => {
        expect(readResumeCode(showResumeCode(words))).toEqual(read(words));
      }),
    );
  });

  test('reads any capitals, any accents, any signs between, and one slip a word', () => {
    const typing = fc.tuple(
      fc.nat(),
      fc.constantFrom('as it is', 'CAPITALS', 'without accents', 'decomposed'),
      fc.constantFrom(' ', '-', '.', ', ', '\n', '\u00a0– ', '  ', ' / '),
    );
    fc.assert(
      fc.property(
        code,
        fc.array(typing, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (words, how, slip) => {
          const typed = words.map((word, index) => {
            const [chance, form, sign] = how[index]!;
            const options = slips(foldWord(word));
            const written = slip ? options[chance % options.length]! : word;
            const formed = {
              'as it is': written,
              CAPITALS: written.toUpperCase(),
              'without accents': foldWord(written),
              decomposed: written.normalize('NFD'),
            }[form];
            return formed + sign;
          });
          expect(readResumeCode(typed.join(''))).toEqual(read(words));
        },
      ),
    );
  });

  test('reads a code typed without spaces, or with too many', () => {
    fc.assert(
      fc.property(code, (words) => {
        expect(readResumeCode(words.join(''))).toEqual(read(words));
        expect(readResumeCode(words.join(' ').replace(/(\S\S)(?=\S)/g, '$1 '))).toEqual(read(words));
      }),
    );
  });

  test.each([
    '1. soleil 2. jardin 3. œuf 4. nuage 5. fenêtre',
    '1) SOLEIL\n2) JARDIN\n3) OEUF\n4) NUAGE\n5) FENETRE\n',
    'Le soleil, le jardin, l’œuf, le nuage, la fenêtre.',
    'solei jradin oeufs nuaage fenètre',
  ])('reads « %s »', (text) => {
    expect(readResumeCode(text)).toEqual(read(['soleil', 'jardin', 'œuf', 'nuage', 'fenêtre']));
  });

  test('says how many words there are when it is not five', () => {
    expect(readResumeCode('soleil jardin')).toEqual({ ok: false, reason: 'word-count', count: 2 });
    expect(readResumeCode('')).toEqual({ ok: false, reason: 'word-count', count: 0 });
    expect(readResumeCode('soleil jardin œuf nuage fenêtre soleil')).toMatchObject({ count: 6 });
    expect(readResumeCode('شمس حديقة')).toMatchObject({ count: 0 });
  });

  test('says which word it does not know', () => {
    expect(readResumeCode('soleil jardin Ordinateurs nuage fenêtre')).toEqual({
      ok: false,
      reason: 'unknown-word',
      place: 3,
      word: 'ordinateurs',
    });
  });

  test('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(typeof readResumeCode(text).ok).toBe('boolean');
      }),
    );
  });
});
