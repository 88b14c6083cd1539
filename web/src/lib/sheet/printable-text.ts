const SAME_LOOK: Record<string, string> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2011': '-',
  '→': '>',
  '\u200b': '',
};

/**
 * The text in characters that the font has: a narrow no-break space becomes a no-break space, a letter without its own
 * glyph loses its accent. A character that cannot be replaced is left out rather than printed as an empty box.
 */
export function printableText(text: string, isInFont: (codePoint: number) => boolean): string {
  const known = (part: string) => [...part].every((character) => isInFont(character.codePointAt(0)!));
  return [...text.normalize('NFC')]
    .map((character) => {
      if (known(character)) return character;
      const other = SAME_LOOK[character] ?? character.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      return known(other) ? other : '';
    })
    .join('');
}
