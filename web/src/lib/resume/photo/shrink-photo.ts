/** The printed photo, in pixels: three centimetres wide at 200 dots an inch. */
export const PHOTO_WIDTH = 236;
export const PHOTO_HEIGHT = 295;
const QUALITY = 0.82;

/** What part of the picture is kept. */
export interface Crop {
  /** 1 shows as much as fits in the frame; 3 is three times closer. */
  zoom: number;
  /** Place of the frame in what is left over, 0 (left, top) to 1 (right, bottom). */
  x: number;
  y: number;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The part of a picture of this size that a crop keeps, in its pixels: always inside it, in the shape of the printed photo. */
export function croppedPart(width: number, height: number, { zoom, x, y }: Crop): Rectangle {
  const shape = PHOTO_WIDTH / PHOTO_HEIGHT;
  const fullWidth = Math.min(width, height * shape);
  const partWidth = fullWidth / zoom;
  const partHeight = fullWidth / shape / zoom;
  return {
    x: (width - partWidth) * x,
    y: (height - partHeight) * y,
    width: partWidth,
    height: partHeight,
  };
}

/** Draws the kept part of a picture at the printed size. */
export function drawCrop(canvas: HTMLCanvasElement, picture: HTMLImageElement, crop: Crop): void {
  canvas.width = PHOTO_WIDTH;
  canvas.height = PHOTO_HEIGHT;
  const part = croppedPart(picture.naturalWidth, picture.naturalHeight, crop);
  canvas
    .getContext('2d')
    ?.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
}

/**
 * What is drawn, as a JPEG `data:` address. Drawn anew, it holds nothing of the original file: no place, no date, no name of
 * the phone (EXIF).
 */
export function photoOf(canvas: HTMLCanvasElement): string {
  return canvas.toDataURL('image/jpeg', QUALITY);
}
