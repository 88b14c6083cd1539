import { excerptAt, isNewer, type Finding, type Newer } from './floor.ts';
import { parseModule, walk, type SyntaxNode } from './syntax-tree.ts';

interface NewerSyntax extends Newer {
  matches(node: SyntaxNode, ancestors: readonly SyntaxNode[]): boolean;
}

const isFunction = ({ type }: SyntaxNode) =>
  /Function/.test(type) || type === 'StaticBlock' || type === 'PropertyDefinition';
const isPrivate = (node: unknown) => (node as SyntaxNode).type === 'PrivateIdentifier';
const regexOf = (node: SyntaxNode) => node.regex as { pattern: string; flags: string } | undefined;

/** Versions: Chrome's and Safari's release notes, as collected by MDN's browser-compat-data. */
const SYNTAX: NewerSyntax[] = [
  { name: 'a?.b', chrome: 80, safari: 13.1, matches: ({ type }) => type === 'ChainExpression' },
  {
    name: 'a ?? b',
    chrome: 80,
    safari: 13.1,
    matches: ({ type, operator }) => type === 'LogicalExpression' && operator === '??',
  },
  {
    name: 'a ??= b, a ||= b, a &&= b',
    chrome: 85,
    safari: 14,
    matches: ({ type, operator }) =>
      type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(operator as string),
  },
  {
    name: 'private method',
    chrome: 84,
    safari: 15,
    matches: ({ type, key }) => type === 'MethodDefinition' && isPrivate(key),
  },
  {
    name: '#field in object',
    chrome: 91,
    safari: 15,
    matches: ({ type, operator, left }) =>
      type === 'BinaryExpression' && operator === 'in' && isPrivate(left),
  },
  { name: 'static {}', chrome: 94, safari: 16.4, matches: ({ type }) => type === 'StaticBlock' },
  {
    name: 'await outside a function',
    chrome: 89,
    safari: 15,
    matches: ({ type, await: awaits }, ancestors) =>
      (type === 'AwaitExpression' || (type === 'ForOfStatement' && awaits === true)) &&
      !ancestors.some(isFunction),
  },
  {
    name: 'import … with {}',
    chrome: 123,
    safari: 17.2,
    matches: ({ type, attributes, options }) =>
      (type === 'ImportDeclaration' && (attributes as unknown[]).length > 0) ||
      (type === 'ImportExpression' && options != null),
  },
  {
    name: 'regular expression (?<=…)',
    chrome: 62,
    safari: 16.4,
    matches: (node) => /\(\?<[=!]/.test(regexOf(node)?.pattern ?? ''),
  },
  {
    name: 'regular expression flag d',
    chrome: 90,
    safari: 15,
    matches: (node) => regexOf(node)?.flags.includes('d') === true,
  },
  {
    name: 'regular expression flag v',
    chrome: 112,
    safari: 17,
    matches: (node) => regexOf(node)?.flags.includes('v') === true,
  },
];

const TOO_NEW = SYNTAX.filter(isNewer);

/** Syntax in a script that the floor cannot parse: one such place and the whole file does not run. */
export function findNewerSyntax(source: string): Finding[] {
  const findings: Finding[] = [];
  walk(parseModule(source), (node, ancestors) => {
    for (const feature of TOO_NEW) {
      if (feature.matches(node, ancestors))
        findings.push({ feature, excerpt: excerptAt(source, node.start) });
    }
  });
  return findings;
}
