import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import extBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import '#lib/sheet/replace-all.ts';
import { bytesOfDataUrl } from '#lib/sheet/bytes-of-data-url.ts';
import { answerWithPdf } from '#lib/sheet/pdf-worker.ts';
import type { CardsRequest } from './cards-request.ts';
import { drawCards, type CardFonts } from './draw-cards.ts';

/* Makes the PDF away from the page. The Latin fonts are inside the built file; the page brings those of other scripts. */

const LATIN: CardFonts = {
  regular: bytesOfDataUrl(regular),
  bold: bytesOfDataUrl(bold),
  names: { latin: bytesOfDataUrl(bold), 'latin-ext': bytesOfDataUrl(extBold) },
};

answerWithPdf(({ content, names }: CardsRequest) =>
  drawCards(content, { ...LATIN, names: { ...LATIN.names, ...names } }, new Date()),
);
