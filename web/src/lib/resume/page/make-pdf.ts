import type { Layout } from '@wetechcare/core/resume/layout/layout.ts';
import { scriptsOf, type Script } from '@wetechcare/core/resume/layout/letters.ts';
import type { FontPair, ResumeFonts } from './draw-resume.ts';
import type { PdfAnswer, PdfRequest } from './pdf-messages.ts';
import { fontAddresses } from './resume-fonts.ts';
import ResumePdfWorker from './resume-pdf.worker.ts?worker';
import workerAddress from './resume-pdf.worker.ts?worker&url';

let worker: Worker | null = null;
let lastId = 0;
const fetched = new Map<Script, Promise<FontPair>>();

async function fontBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function fontPair(script: Script, [regular, bold]: readonly [string, string]): Promise<FontPair> {
  const known = fetched.get(script);
  if (known) return known;
  const pair = Promise.all([fontBytes(regular), fontBytes(bold)]).then(([regularBytes, boldBytes]) => ({
    regular: regularBytes,
    bold: boldBytes,
  }));
  fetched.set(script, pair);
  pair.catch(() => fetched.delete(script));
  return pair;
}

/** Scripts whose fonts do not come with the engine. */
function otherScripts({ pages }: Layout): Script[] {
  const text = pages
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)))
    .map((run) => run.text)
    .join('');
  return scriptsOf(text).filter((script) => fontAddresses(script) !== null);
}

/**
 * Makes the PDF of a layout on this device. Rejects when the engine or a font cannot be loaded (no network the first time).
 */
export async function makePdf(layout: Layout): Promise<Uint8Array<ArrayBuffer>> {
  const fonts: ResumeFonts = {};
  for (const script of otherScripts(layout)) fonts[script] = await fontPair(script, fontAddresses(script)!);
  const engine = (worker ??= new ResumePdfWorker());
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    const settle = () => {
      engine.removeEventListener('message', onMessage);
      engine.removeEventListener('error', onError);
    };
    const onMessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.id !== id) return;
      settle();
      if (data.ok) resolve(data.pdf);
      else reject(new Error(data.reason));
    };
    const onError = () => {
      settle();
      worker = null;
      reject(new Error('the engine of the PDF could not be loaded'));
    };
    engine.addEventListener('message', onMessage);
    engine.addEventListener('error', onError);
    // Plain data only: what the page shows may be a reactive copy.
    const request: PdfRequest = { id, layout: JSON.parse(JSON.stringify(layout)) as Layout, fonts };
    engine.postMessage(request);
  });
}

/** What has to be kept for the PDF of this layout to be made without a network. */
export function pdfAddresses(layout: Layout): string[] {
  return [workerAddress, ...otherScripts(layout).flatMap((script) => fontAddresses(script) ?? [])];
}
