import { saveFile } from '#lib/device/save-file.ts';
import type { LessonPage } from '#lib/content/lesson-page.ts';
import { makePdfIn } from './pdf-worker.ts';
import { sheetContent } from './sheet-content.ts';
import SheetWorker from './sheet.worker.ts?worker';

/**
 * Makes the sheet of a lesson as a PDF on this device and hands it to the browser as a download, `Fiche_<slug>.pdf`.
 * `url` is the address of the lesson, with its scheme. Rejects when the worker cannot be loaded (no network the first
 * time) or the sheet cannot be made.
 */
export async function downloadSheet(lesson: LessonPage, url: string): Promise<void> {
  const content = sheetContent(lesson, url);
  saveFile(await makePdfIn(new SheetWorker(), content), content.fileName, 'application/pdf');
}
