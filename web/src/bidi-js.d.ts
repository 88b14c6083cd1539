declare module 'bidi-js' {
  /** Unicode Bidirectional Algorithm. (UAX 9.) */
  export default function bidiFactory(): {
    getEmbeddingLevels: (text: string, baseDirection?: 'ltr' | 'rtl' | 'auto') => { levels: Uint8Array };
    /** The sign that faces the other way; null for one that has none. */
    getMirroredCharacter: (sign: string) => string | null;
  };
}
