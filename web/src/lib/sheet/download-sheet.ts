import { saveFile } from '#lib/device/save-file.ts';
import type { LessonPage } from '#lib/content/lesson-page.ts';
import { sheetContent, type SheetContent } from './sheet-content.ts';
import type { SheetAnswer } from './sheet-messages.ts';
import SheetWorker from './sheet.worker.ts?worker';

/**
 * Makes the sheet of a lesson as a PDF on this device and hands it to the browser as a download, `Fiche_<slug>.pdf`.
 * `url` is the address of the lesson, with its scheme. Rejects when the worker cannot be loaded (no network the first
 * time) or the sheet cannot be made.
 */
export async function downloadSheet(lesson: LessonPage, url: string): Promise<void> {
  const content = sheetContent(lesson, url);
  const pdf = await makeSheet(content);
  saveFile(pdf, content.fileName, 'application/pdf');
}

function makeSheet(content: SheetContent): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new SheetWorker();
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
      if (data.ok) resolve(data.pdf);
      else reject(new Error(data.reason));
    };
    worker.onerror = () => reject(new Error('the worker of the sheet could not be loaded'));
    worker.postMessage(content);
  }).finally(() => worker.terminate());
}
