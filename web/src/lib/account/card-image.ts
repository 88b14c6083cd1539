import { QUIET_ZONE, qrRuns } from '#lib/sheet/qr-runs.ts';

/** Pixels: a whole phone screen wide, and a few kilobytes as PNG. */
const WIDTH = 720;
const MARGIN = 40;
const QR_SIDE = 300;
const LINE = 64;
const FONT = 'system-ui, sans-serif';

/**
 * The card as a picture to keep among one's photos: what it is for, the words, the square to look at with a phone.
 * @param texts what is written above and below the words
 * @throws Error when the browser makes no picture (no memory, canvas forbidden)
 */
export async function cardImage(
  words: readonly string[],
  link: string,
  texts: { title: string; foot: string[] },
): Promise<Blob> {
  const height = MARGIN * 2 + LINE * (words.length + 1) + QR_SIDE + 50 * texts.foot.length + 40;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no picture');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, height);
  pen.fillStyle = '#000';
  pen.textBaseline = 'top';
  let y = MARGIN;
  pen.font = `bold 36px ${FONT}`;
  pen.fillText(texts.title, MARGIN, y, WIDTH - 2 * MARGIN);
  y += LINE;
  pen.font = `bold 48px ${FONT}`;
  words.forEach((word, index) => {
    pen.fillText(`${index + 1}. ${word}`, MARGIN, y, WIDTH - 2 * MARGIN);
    y += LINE;
  });
  const { size, runs } = qrRuns(link);
  const module = Math.floor(QR_SIDE / (size + 2 * QUIET_ZONE));
  for (const { x, y: row, length } of runs) {
    pen.fillRect(
      MARGIN + (x + QUIET_ZONE) * module,
      y + (row + QUIET_ZONE) * module,
      length * module,
      module,
    );
  }
  y += QR_SIDE + 10;
  pen.font = `30px ${FONT}`;
  for (const line of texts.foot) {
    pen.fillText(line, MARGIN, y, WIDTH - 2 * MARGIN);
    y += 50;
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made'))), 'image/png'),
  );
}
