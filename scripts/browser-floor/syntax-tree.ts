import { parse, type Node } from 'acorn';

/** A node of the tree, with whatever fields its type has. */
export type SyntaxNode = Node & Record<string, unknown>;

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Parses a module with all the syntax that exists. @throws SyntaxError */
export function parseModule(source: string): SyntaxNode {
  return parse(source, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as SyntaxNode;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Visits every node, parents before children. `ancestors` has the nearest last. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: SyntaxNode[] = [],
): void {
  visit(node, ancestors);
  ancestors.push(node);
  for (const child of childrenOf(node)) walk(child, visit, ancestors);
  ancestors.pop();
}
