import { excerptAt, isNewer, type Finding, type Newer } from './floor.ts';
import { isNode, parseModule, walk, type SyntaxNode } from './syntax-tree.ts';

/**
 * How the thing is used: `method`: `anything.name()`; `static`: `Owner.name`, written with its owner; `global`: `name`.
 * Versions: MDN's browser-compat-data.
 */
interface NewerApi extends Newer {
  kind: 'method' | 'static' | 'global';
}

const api = (kind: NewerApi['kind'], name: string, chrome: number, safari: number): NewerApi => ({
  kind,
  name,
  chrome,
  safari,
});

const APIS: NewerApi[] = [
  api('method', 'at', 92, 15.4),
  api('method', 'replaceAll', 85, 13.1),
  api('method', 'findLast', 97, 15.4),
  api('method', 'findLastIndex', 97, 15.4),
  api('method', 'toSorted', 110, 16),
  api('method', 'toReversed', 110, 16),
  api('method', 'toSpliced', 110, 16),
  api('method', 'replaceChildren', 86, 14),
  api('method', 'checkVisibility', 105, 17.4),
  api('method', 'showPicker', 99, 16),
  api('method', 'showModal', 37, 15.4),
  api('method', 'showPopover', 114, 17),
  api('method', 'scrollIntoViewIfNeeded', 15, Infinity),
  api('method', 'startViewTransition', 111, 18),
  api('method', 'isSubsetOf', 122, 17),
  api('method', 'getSetCookie', 113, 17),
  api('method', 'requestIdleCallback', 47, Infinity),
  api('static', 'Object.hasOwn', 93, 15.4),
  api('static', 'Object.groupBy', 117, 17.4),
  api('static', 'Array.fromAsync', 121, 16.4),
  api('static', 'Promise.any', 85, 14),
  api('static', 'Promise.withResolvers', 119, 17.4),
  api('static', 'Promise.try', 128, 18.2),
  api('static', 'crypto.randomUUID', 92, 15.4),
  api('static', 'URL.canParse', 120, 17),
  api('static', 'URL.parse', 126, 18),
  api('static', 'AbortSignal.timeout', 103, 16),
  api('static', 'AbortSignal.any', 116, 17.4),
  api('static', 'Response.json', 105, 17),
  api('static', 'Intl.ListFormat', 72, 14.1),
  api('static', 'Intl.Segmenter', 87, 14.1),
  api('static', 'Intl.DurationFormat', 129, 16.4),
  api('static', 'navigator.storage', 55, 15.2),
  api('static', 'navigator.locks', 69, 15.4),
  api('static', 'navigator.share', 89, 12.1),
  api('static', 'navigator.connection', 61, Infinity),
  api('static', 'navigator.userAgentData', 90, Infinity),
  api('static', 'Temporal.Now', 144, Infinity),
  api('static', 'Temporal.PlainDate', 144, Infinity),
  api('global', 'structuredClone', 98, 15.4),
  api('global', 'AggregateError', 85, 14),
  api('global', 'WeakRef', 84, 14.1),
  api('global', 'FinalizationRegistry', 84, 14.1),
  api('global', 'CompressionStream', 80, 16.4),
  api('global', 'DecompressionStream', 80, 16.4),
  api('global', 'BroadcastChannel', 54, 15.4),
  api('global', 'requestIdleCallback', 47, Infinity),
  api('global', 'navigation', 102, 26.2),
  api('global', 'scheduler', 94, Infinity),
  api('global', 'reportError', 95, 15.4),
  api('global', 'Iterator', 122, 18.4),
  api('global', 'BarcodeDetector', 83, Infinity),
  api('global', 'Sanitizer', Infinity, Infinity),
];

const TOO_NEW = APIS.filter(isNewer);

/**
 * Uses of what the floor lacks, except where the script asks first whether it is there (`if (x.y) …`, `x.y && …`,
 * `typeof x`, `'y' in x`, `try {…}`).
 * @param provided what the page brings with it for old browsers, under the names above
 */
export function findNewerApis(source: string, provided: ReadonlySet<string> = new Set()): Finding[] {
  const findings: Finding[] = [];
  const tree = parseModule(source);
  const assigned = assignedProperties(tree);
  walk(tree, (node, ancestors) => {
    const feature = TOO_NEW.find((candidate) => uses(candidate, node, ancestors));
    if (!feature || provided.has(feature.name) || assigned.has(lastWord(feature.name))) return;
    if (isGuarded(feature.name, node, ancestors)) return;
    findings.push({ feature, excerpt: excerptAt(source, node.start) });
  });
  return findings;
}

function uses({ kind, name }: NewerApi, node: SyntaxNode, ancestors: readonly SyntaxNode[]): boolean {
  if (kind === 'method') {
    return node.type === 'CallExpression' && propertyOf(node.callee) === name;
  }
  if (kind === 'static') {
    const [owner, property] = name.split('.');
    return propertyOf(node) === property && ownerOf(node) === owner && !isOnlyAsked(node, ancestors);
  }
  return (
    node.type === 'Identifier' &&
    node.name === name &&
    isReference(node, ancestors) &&
    !isOnlyAsked(node, ancestors)
  );
}

/** A script with `String.prototype.replaceAll = …`, or `Object.defineProperty(String.prototype, 'replaceAll', …)`, brings its own. */
function assignedProperties(tree: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'AssignmentExpression') names.add(propertyOf(node.left) ?? '');
    if (node.type === 'CallExpression' && propertyOf(node.callee) === 'defineProperty') {
      const [, name] = node.arguments as SyntaxNode[];
      names.add(stringOf(name) ?? '');
    }
  });
  return names;
}

/** Minifiers write strings as templates too. */
function stringOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('');
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function propertyOf(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'MemberExpression' || node.computed) return undefined;
  return (node.property as { name?: string }).name;
}

/** `Object` for both `Object.hasOwn` and `globalThis.Object.hasOwn`. */
function ownerOf(node: SyntaxNode): string | undefined {
  const object = node.object as SyntaxNode;
  return object.type === 'Identifier' ? (object.name as string) : propertyOf(object);
}

/** Not the name of a property, a parameter or a variable of the script's own. */
function isReference(node: SyntaxNode, ancestors: readonly SyntaxNode[]): boolean {
  const parent = ancestors.at(-1);
  if (!parent) return false;
  if (parent.type === 'NewExpression' || parent.type === 'CallExpression') return parent.callee === node;
  return parent.type === 'MemberExpression' && parent.object === node;
}

function isOnlyAsked(node: SyntaxNode, ancestors: readonly SyntaxNode[]): boolean {
  const parent = ancestors.at(-1);
  if (parent?.type === 'UnaryExpression') return parent.operator === 'typeof' || parent.operator === '!';
  return parent?.type === 'IfStatement' || (parent?.type === 'ConditionalExpression' && parent.test === node);
}

function isGuarded(name: string, node: SyntaxNode, ancestors: readonly SyntaxNode[]): boolean {
  const word = lastWord(name);
  return ancestors.some((ancestor) => {
    if (ancestor.type === 'TryStatement') return contains(ancestor.block, node);
    if (ancestor.type === 'LogicalExpression') return asksAbout(ancestor.left, word);
    return (
      (ancestor.type === 'IfStatement' || ancestor.type === 'ConditionalExpression') &&
      asksAbout(ancestor.test, word)
    );
  });
}

function contains(outer: unknown, inner: SyntaxNode): boolean {
  return isNode(outer) && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a condition mentions the name without calling it. */
function asksAbout(condition: unknown, word: string): boolean {
  let asks = false;
  walk(condition as SyntaxNode, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const named = (node.type === 'Identifier' && node.name === word) || stringOf(node) === word;
    const called =
      parent?.type === 'MemberExpression' &&
      ancestors.at(-2)?.type === 'CallExpression' &&
      ancestors.at(-2)?.callee === parent;
    if (named && !called) asks = true;
  });
  return asks;
}
