import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNickname, parseNickname } from '../identity/nickname.ts';
import { checkNicknames, MOST_AT_ONCE, readNicknames } from './read-nicknames.ts';

const read = (list: string, taken: string[] = []) => readNicknames(list, taken).entries;

describe('a list of learners is checked line by line', () => {
  test('what tells who somebody is to strangers is pointed at, and left as it is to be corrected', () => {
    expect(
      read('Awa\nkarim@exemple.fr\n06 12 34 56 78\n1 85 05 78 006 084 91\n' + 'x'.repeat(31)),
    ).toMatchObject([
      { line: 1, nickname: 'Awa', problem: null },
      { line: 2, nickname: 'karim@exemple.fr', problem: 'email' },
      { line: 3, nickname: '06 12 34 56 78', problem: 'phone-number' },
      { line: 4, nickname: '1 85 05 78 006 084 91', problem: 'social-security-number' },
      { line: 5, nickname: 'x'.repeat(31), problem: 'too-long' },
    ]);
  });

  test('somebody called as another one gets a number', () => {
    expect(read('Karim\nKARIM\nkarím\nZoé')).toMatchObject([
      { nickname: 'Karim', problem: null },
      { written: 'KARIM', nickname: 'KARIM 2', problem: 'taken' },
      { written: 'karím', nickname: 'karím 3', problem: 'taken' },
      { nickname: 'Zoé', problem: null },
    ]);
  });

  test('the number is one that nobody has, in the list or in the group', () => {
    expect(read('Karim\nKarim 3', ['karim', 'Karim 2'])).toMatchObject([
      { nickname: 'Karim 4', problem: 'taken' },
      { nickname: 'Karim 3', problem: null },
    ]);
    expect(read('Karim 2', ['Karim 2'])).toMatchObject([{ nickname: 'Karim 3' }]);
  });

  test('a long nickname is shortened to make room for its number', () => {
    const long = 'Marie-Antoinette des Fontaines';
    expect(read(long, [long])[0]?.nickname).toBe('Marie-Antoinette des Fontain 2');
  });

  test('sixty at once, and it says how many are left', () => {
    const list = Array.from({ length: MOST_AT_ONCE + 12 }, (_, index) => `Personne ${index}`).join('\n');
    const { entries, leftOut } = readNicknames(list, []);
    expect(entries).toHaveLength(MOST_AT_ONCE);
    expect(leftOut).toBe(12);
  });
});

describe('whatever is written', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'Karim',
      'karim',
      'Karim 2',
      'KARIM 3',
      'Zoé',
      'zoe',
      'x'.repeat(30),
      '1',
      '123456',
      '-a',
      'سمير',
    ),
    fc.string({ maxLength: 34 }),
  );
  const names = fc
    .array(name, { maxLength: 12 })
    .map((list) => list.map((written, line) => ({ line, written })));
  const taken = fc.array(fc.constantFrom('Karim', 'Karim 2', 'Zoé', '123456', '1'));

  test('after the proposals are taken, nobody is called as another one', () => {
    fc.assert(
      fc.property(names, taken, (list, inGroup) => {
        const entries = checkNicknames(list, inGroup);
        expect(entries.map(({ written }) => written)).toEqual(list.map(({ written }) => written));
        const called = entries.filter(({ problem }) => problem === null || problem === 'taken');
        const folded = [
          ...new Set(inGroup.map(foldNickname)),
          ...called.map(({ nickname }) => foldNickname(nickname)),
        ];
        expect(new Set(folded).size).toBe(folded.length);
        for (const { nickname } of called) expect(parseNickname(nickname)).toEqual({ ok: true, nickname });
      }),
      { numRuns: 500 },
    );
  });

  test('checking again what was accepted finds nothing wrong', () => {
    fc.assert(
      fc.property(names, taken, (list, inGroup) => {
        const accepted = checkNicknames(list, inGroup)
          .filter(({ problem }) => problem === null || problem === 'taken')
          .map(({ line, nickname }) => ({ line, written: nickname }));
        for (const entry of checkNicknames(accepted, inGroup)) expect(entry.problem).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
