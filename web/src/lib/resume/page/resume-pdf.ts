import { resumeFileName } from '@wetechcare/core/resume/file-name.ts';
import { layOut } from '@wetechcare/core/resume/layout/lay-out.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { keepTool } from '#lib/device/keep-tool.ts';
import { makePdf, pdfAddresses } from './make-pdf.ts';

/* What a tap on « Télécharger le PDF » needs, loaded at that tap. */
export { saveFile } from '#lib/device/save-file.ts';
export { share } from '#lib/device/share.ts';
export { default as SavedFile } from '../SavedFile.svelte';

/** The PDF of a CV under its name, made on this device. Rejects when the engine or a font does not arrive. */
export async function resumePdf(resume: Resume): Promise<File> {
  const layout = layOut(resume);
  const pdf = await makePdf(layout);
  void keepTool(pdfAddresses(layout));
  return new File([pdf], resumeFileName(resume, 'pdf'), { type: 'application/pdf' });
}
