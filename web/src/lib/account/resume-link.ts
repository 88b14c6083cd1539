/** The address that a card's QR code leads to. The code is in the fragment: browsers do not send it to the server. */
export const resumeLink = (words: readonly string[], origin: string): string =>
  `${origin}/reprendre#${words.join('-')}`;

/** The words in the fragment of such an address, as somebody would type them; empty when there are none. */
export function codeOfFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/^#/, '')).split('-').join(' ').trim();
  } catch {
    return '';
  }
}
