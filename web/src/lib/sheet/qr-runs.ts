import { encode } from 'uqr';

/** A horizontal row of dark modules, `x` and `y` counted in modules from the top left corner of the code. */
export interface QrRun {
  x: number;
  y: number;
  length: number;
}

/** Modules of white that a QR code needs on each side to be read (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** The QR code of a text, able to lose 15 % of itself (level M): its size in modules, without the quiet zone, and its dark runs. */
export function qrRuns(text: string): { size: number; runs: QrRun[] } {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const runs: QrRun[] = [];
  data.forEach((row, y) => {
    let length = 0;
    for (let x = 0; x <= size; x++) {
      if (row[x]) length++;
      else if (length > 0) {
        runs.push({ x: x - length, y, length });
        length = 0;
      }
    }
  });
  return { size, runs };
}

/** The QR code of a text as an SVG draws it, with its margin: attributes only, because the pages forbid inline styles. */
export function qrDrawing(text: string): { viewBox: string; margin: string; modules: string } {
  const { size, runs } = qrRuns(text);
  const side = size + 2 * QUIET_ZONE;
  return {
    viewBox: `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`,
    margin: `M${-QUIET_ZONE} ${-QUIET_ZONE}h${side}v${side}h${-side}z`,
    modules: runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join(''),
  };
}
