import { expect, test } from 'vitest';
import { LONGEST_LIST, readList } from './read-list.ts';

function formWith(file: BlobPart | null, list = ''): FormData {
  const form = new FormData();
  form.set('list', list);
  form.set('file', new File(file === null ? [] : [file], file === null ? '' : 'liste.csv'));
  return form;
}

test('what was pasted is read when no file was chosen', async () => {
  expect(await readList(formWith(null, 'Zoé\nAwa'))).toEqual({ ok: true, text: 'Zoé\nAwa' });
});

test('a file is read whether it is UTF-8 or comes from Excel on a French Windows', async () => {
  expect(await readList(formWith('Zoé\nŒdipe'))).toEqual({ ok: true, text: 'Zoé\nŒdipe' });
  const windows = Uint8Array.from([0x5a, 0x6f, 0xe9, 0x0a, 0x8c, 0x64, 0x69, 0x70, 0x65]);
  expect(await readList(formWith(windows))).toEqual({ ok: true, text: 'Zoé\nŒdipe' });
});

test('a workbook, an image or a very long text is refused', async () => {
  expect(await readList(formWith('PK\u0003\u0004abc'))).toEqual({ ok: false, reason: 'not-text' });
  expect(await readList(formWith('a\0b'))).toEqual({ ok: false, reason: 'not-text' });
  const long = 'a'.repeat(LONGEST_LIST + 1);
  expect(await readList(formWith(long))).toEqual({ ok: false, reason: 'too-long' });
  expect(await readList(formWith(null, long))).toEqual({ ok: false, reason: 'too-long' });
});
