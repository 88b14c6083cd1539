import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextPiece } from '@wetechcare/core/resume/reading/text-pieces.ts';
import { UnreadableFile } from './unreadable-file.ts';

/*
 * The pieces of text of a PDF with where they stand and, when the file is tagged, which paragraph they belong to.
 */

/** Nobody's CV is longer; a book is no CV. */
const MOST_PAGES = 8;

type Block = NonNullable<TextPiece['block']>;

/** A node of the structure: an element, or a content that the page marks with the same id. */
interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

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

/**
 * The pieces of text of a PDF.
 * @throws UnreadableFile for a damaged file, one with a password, or one without text
 */
export async function piecesOfPdf(pdf: Uint8Array<ArrayBuffer>): Promise<TextPiece[]> {
  const task = getDocument({
    data: pdf,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  try {
    const document = await task.promise;
    const pieces: TextPiece[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const blocks = blocksOf((await page.getStructTree()) as StructureNode | null, number * 100_000);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const open: (Block | undefined)[] = [];
      for (const item of items) {
        if (!('str' in item)) {
          if (item.type === 'endMarkedContent') open.pop();
          else open.push((item.id === undefined ? undefined : blocks.get(item.id)) ?? open[open.length - 1]);
          continue;
        }
        const [, , c, d, e, f] = item.transform as [number, number, number, number, number, number];
        const [x, y] = viewport.convertToViewportPoint(e, f) as [number, number];
        const block = open[open.length - 1];
        pieces.push({
          text: item.str,
          page: number,
          x,
          y,
          width: item.width,
          size: Math.round(Math.hypot(c, d) * 10) / 10,
          font: item.fontName,
          ...(block && { block }),
        });
      }
      page.cleanup();
    }
    if (!pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new UnreadableFile('scanned');
    return pieces;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new UnreadableFile('password');
    if (error instanceof Error && error.name === 'InvalidPDFException') throw new UnreadableFile('damaged');
    throw error;
  } finally {
    await task.destroy();
  }
}
