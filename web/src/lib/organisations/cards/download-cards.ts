import { scriptsOf } from '@wetechcare/core/resume/layout/letters.ts';
import { saveFile } from '#lib/device/save-file.ts';
import { fontAddresses } from '#lib/resume/page/resume-fonts.ts';
import { makePdfIn } from '#lib/sheet/pdf-worker.ts';
import type { CardsRequest } from './cards-request.ts';
import CardsWorker from './cards.worker.ts?worker';
import type { NameFonts } from './draw-cards.ts';
import type { LearnerCards } from './learner-cards.ts';

/** Bold fonts of the letters of these nicknames that do not come with the worker. */
async function nameFonts(nicknames: readonly string[]): Promise<NameFonts> {
  const fonts: NameFonts = {};
  for (const script of scriptsOf(nicknames.join(' '))) {
    const addresses = fontAddresses(script);
    if (!addresses) continue;
    const response = await fetch(addresses[1]);
    if (!response.ok) throw new Error(`the font answered ${response.status}`);
    fonts[script] = new Uint8Array(await response.arrayBuffer());
  }
  return fonts;
}

/**
 * Makes the cards as a PDF on this device and hands it to the browser as a download. The codes leave the page for nowhere else.
 * Rejects when the worker or a font cannot be loaded.
 */
export async function downloadCards(content: LearnerCards): Promise<void> {
  const names = await nameFonts(content.cards.map(({ nickname }) => nickname));
  const request: CardsRequest = { content, names };
  saveFile(await makePdfIn(new CardsWorker(), request), content.fileName, 'application/pdf');
}
