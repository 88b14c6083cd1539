import { inflateSync } from 'node:zlib';

/*
 * What is read in the very bytes of a PDF that we wrote: Poppler does not tell it.
 */

const STREAM = /FlateDecode\s*>>\s*stream\n([\s\S]*?)\nendstream/g;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Letters that are drawn as the empty box of a font: those that it does not have. */
export function countMissingGlyphs(pdf: Uint8Array): number {
  let missing = 0;
  for (const [, stream = ''] of Buffer.from(pdf).toString('latin1').matchAll(STREAM)) {
    const operators = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    for (const [, shown = ''] of operators.matchAll(/^\[(.*)\] TJ$/gm))
      for (const [, codes = ''] of shown.matchAll(/<([0-9a-f]+)>/g))
        missing += (codes.match(/.{4}/g) ?? []).filter((code) => code === '0000').length;
  }
  return missing;
}

/** The texts that the structure tree has under a key: `Alt` of pictures, `ActualText` of what is drawn from the right. */
export function textsUnder(key: 'Alt' | 'ActualText', pdf: Uint8Array): string[] {
  const written = Buffer.from(pdf).toString('latin1');
  return [...written.matchAll(new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`, 'g'))].map(
    ([, escaped = '']) => {
      const text = escaped.replace(/\\([\s\S])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
      if (!text.startsWith('\u00fe\u00ff')) return text;
      return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le');
    },
  );
}
