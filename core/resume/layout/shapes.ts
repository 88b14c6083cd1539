import type { Shape } from './layout.ts';

/* Forms of which the decoration of a page is made. Lengths are points. */

const short = (value: number) => Math.round(value * 100) / 100;

/** A rectangle; its corners are round when it has a radius. */
export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  radius = 0,
): Shape {
  const [w, h, r] = [short(width), short(height), short(Math.min(radius, width / 2, height / 2))];
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const path =
    r === 0
      ? `M0 0H${w}V${h}H0Z`
      : `M${r} 0H${short(w - r)}${arc(r, r)}V${short(h - r)}${arc(-r, r)}H${r}${arc(-r, -r)}V${r}${arc(r, -r)}Z`;
  return { path, x, y, scale: 1, width, colour };
}

/** A disc around a point. */
export function disc(x: number, y: number, radius: number, colour: string): Shape {
  return rectangle(x - radius, y - radius, 2 * radius, 2 * radius, colour, radius);
}

/** A ring around a point, as thick as said, inwards. */
export function ring(x: number, y: number, radius: number, thickness: number, colour: string): Shape {
  const outer = disc(x, y, radius, colour);
  const inner = short(radius - thickness);
  const hole = `M${short(radius)} ${short(thickness)}a${inner} ${inner} 0 0 1 0 ${2 * inner}a${inner} ${inner} 0 0 1 0 ${-2 * inner}Z`;
  return { ...outer, path: outer.path + hole };
}

/** A form of its own, drawn from its left top corner; `width` is its own. */
export function form(path: string, x: number, y: number, width: number, colour: string): Shape {
  return { path, x, y, scale: 1, width, colour };
}
