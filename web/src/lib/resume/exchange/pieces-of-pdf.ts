import type { TextPiece } from '@wetechcare/core/resume/reading/text-pieces.ts';
import {
  PdfReader,
  type ContentItem,
  type PdfPage,
  type PdfPort,
  type StructureNode,
} from './pdf-protocol.ts';
import { UnreadableFile } from './unreadable-file.ts';

/*
 * The pieces of text of a PDF with where they stand and, when the file is tagged, which paragraph they belong to.
 */

/** Nobody's CV is longer; a book is no CV. */
const MOST_PAGES = 8;
/** Ids of the blocks of a page are below it. */
const MOST_BLOCKS = 100_000;

type Block = NonNullable<TextPiece['block']>;

/** Parts of a text, which have no lines of their own. */
const INLINE = /^(?:Span|Link|Strong|Em|Quote|Reference|Note|Annot|Lbl|LBody|NonStruct)$/;
/** What is inside an item of a list, or a paragraph, is that item or paragraph. */
const WHOLE = /^(?:P|LI|H\d?)$/;

/** The blocks of the marked contents of a page. */
function blocksOf(tree: StructureNode | null, firstId: number): Map<string, Block> {
  const blocks = new Map<string, Block>();
  let id = firstId;
  const visit = (node: StructureNode, block: Block): void => {
    if (node.type === 'content' && node.id !== undefined) {
      blocks.set(node.id, block);
      return;
    }
    const role = node.role ?? '';
    const isInside = INLINE.test(role) || (WHOLE.test(block.role) && !/^(?:L|LI|H\d?)$/.test(role));
    const own = isInside ? block : { id: (id += 1), role };
    for (const child of node.children ?? []) visit(child, own);
  };
  if (tree) visit(tree, { id, role: '' });
  return blocks;
}

/** From the corner at the bottom left of the sheet to the one at the top left of the page as it is read. */
function placeOf(
  x: number,
  y: number,
  { rotate, view: [left, bottom, right, top] }: PdfPage,
): { x: number; y: number } {
  if (rotate === 90) return { x: y - bottom, y: x - left };
  if (rotate === 180) return { x: right - x, y: y - bottom };
  if (rotate === 270) return { x: top - y, y: right - x };
  return { x: x - left, y: top - y };
}

function piecesOfPage(
  items: readonly ContentItem[],
  blocks: ReadonlyMap<string, Block>,
  page: PdfPage,
  number: number,
): TextPiece[] {
  const pieces: TextPiece[] = [];
  const open: (Block | undefined)[] = [];
  for (const item of items) {
    const block = open[open.length - 1];
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push((item.id === undefined ? undefined : blocks.get(item.id)) ?? block);
      continue;
    }
    const [, , c, d, e, f] = item.transform as [number, number, number, number, number, number];
    pieces.push({
      text: item.str,
      page: number,
      ...placeOf(e, f, page),
      width: item.width,
      size: Math.round(Math.hypot(c, d) * 10) / 10,
      font: item.fontName,
      ...(block && { block }),
    });
  }
  return pieces;
}

/**
 * The pieces of text of a PDF.
 * @param port to the worker of pdf.js
 * @throws UnreadableFile for a damaged file, one with a password, or one without text
 */
export async function piecesOfPdf(pdf: Uint8Array<ArrayBuffer>, port: PdfPort): Promise<TextPiece[]> {
  const reader = new PdfReader(port);
  const pages = Math.min(await reader.open(pdf), MOST_PAGES);
  const pieces: TextPiece[] = [];
  for (let index = 0; index < pages; index++) {
    const page = await reader.page(index);
    const blocks = blocksOf(await reader.structure(index), index * MOST_BLOCKS);
    pieces.push(...piecesOfPage(await reader.content(index), blocks, page, index + 1));
  }
  if (!pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new UnreadableFile('scanned');
  return pieces;
}
