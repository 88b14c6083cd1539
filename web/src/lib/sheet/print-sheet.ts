import { qrDrawing } from './qr-runs.ts';
import { WORDMARKS, wayBack, type WayBack } from './sheet-content.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts the way back to this page into every `[data-sheet-qr]` (QR code, address in letters, name of the site), then
 * opens the print window. `sheet.css` chooses what is printed.
 */
export function printSheet(): void {
  const site = document.documentElement.dataset.site === 'clicnjob' ? 'clicnjob' : 'les-bons-clics';
  const back = wayBack(site, location.href.split('#')[0] ?? '');
  document.querySelectorAll('[data-sheet-qr]').forEach((place) => {
    place.textContent = '';
    place.append(qrSvg(back), words(WORDMARKS[site], back));
  });
  window.print();
}

/** An SVG of the code, on the white of the paper. */
function qrSvg({ url, alt }: WayBack): SVGSVGElement {
  const { viewBox, modules } = qrDrawing(url);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'sheet-qr__code');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', modules);
  path.setAttribute('fill', '#000');
  svg.append(path);
  return svg;
}

function words(wordmark: string, { how, address }: WayBack): HTMLElement {
  const block = document.createElement('span');
  block.className = 'sheet-qr__words';
  block.append(line('wordmark', wordmark), line('how', how), line('address', address));
  return block;
}

function line(name: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = `sheet-qr__${name}`;
  span.textContent = text;
  return span;
}
