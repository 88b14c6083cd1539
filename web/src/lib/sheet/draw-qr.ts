import type { PdfPen, Tag } from './pdf-pen.ts';
import { QUIET_ZONE, qrRuns } from './qr-runs.ts';

/**
 * Draws a QR code, with the margin it needs, as a figure of a PDF.
 * @param parent element of the structure tree that the figure stands in
 * @param x left of the square, `y` its top, `side` its width: points
 */
export function drawQr(
  pen: PdfPen,
  parent: Tag,
  { url, alt }: { url: string; alt: string },
  x: number,
  y: number,
  side: number,
): void {
  const { size, runs } = qrRuns(url);
  const module = side / (size + 2 * QUIET_ZONE);
  const margin = QUIET_ZONE * module;
  parent.tag(
    'Figure',
    () =>
      pen.draw((doc) => {
        for (const run of runs)
          doc.rect(x + margin + run.x * module, y + margin + run.y * module, run.length * module, module);
        doc.fill('#000');
      }),
    { alt, bbox: [x, y, x + side, y + side], placement: 'Block' },
  );
}
