import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import extBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import '#lib/sheet/replace-all.ts';
import { bytesOfDataUrl } from '#lib/sheet/bytes-of-data-url.ts';
import type { CardsAnswer, CardsRequest } from './cards-messages.ts';
import { drawCards, type CardFonts } from './draw-cards.ts';

/* Makes the PDF away from the page. The Latin fonts are inside the built file; the page brings those of other scripts. */

const LATIN: CardFonts = {
  regular: bytesOfDataUrl(regular),
  bold: bytesOfDataUrl(bold),
  names: { latin: bytesOfDataUrl(bold), 'latin-ext': bytesOfDataUrl(extBold) },
};

const answer = (message: CardsAnswer, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(message, transfer);

self.onmessage = async ({ data: { content, names } }: MessageEvent<CardsRequest>) => {
  try {
    const pdf = await drawCards(content, { ...LATIN, names: { ...LATIN.names, ...names } }, new Date());
    answer({ ok: true, pdf }, [pdf.buffer]);
  } catch (error) {
    answer({ ok: false, reason: String(error) });
  }
};
