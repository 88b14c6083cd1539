import { describe, expect, test } from 'vitest';
import { findNewerApis } from './newer-apis.ts';
import { findNewerCss } from './newer-css.ts';
import { findNewerSyntax } from './newer-syntax.ts';
import type { Finding } from './floor.ts';

const names = (findings: Finding[]) => findings.map(({ feature }) => feature.name);

describe('a script with syntax that a phone of 2019 cannot parse is found', () => {
  test.each([
    ['a?.b', 'a?.b'],
    ['a ?? b', 'a ?? b'],
    ['a ??= b', 'a ??= b, a ||= b, a &&= b'],
    ['class A { #b() {} }', 'private method'],
    ['class A { #b; has(c) { return #b in c } }', '#field in object'],
    ['class A { static { f() } }', 'static {}'],
    ['await f()', 'await outside a function'],
    ['for await (const a of b) {}', 'await outside a function'],
    ['/(?<=a)b/', 'regular expression (?<=…)'],
    ['/a/v', 'regular expression flag v'],
  ])('%s', (source, name) => {
    expect(names(findNewerSyntax(source))).toContain(name);
  });

  test.each([
    'import("./a.js")',
    'import.meta.url',
    'class A { #b = 1; c = 2 }',
    '({ ...a })',
    'async () => { await f() }',
    '/(?<year>\\d+)/u',
  ])('but not what it can: %s', (source) => {
    expect(findNewerSyntax(source)).toEqual([]);
  });
});

describe('a script that uses what a phone of 2019 lacks is found', () => {
  test.each([
    ['[1].at(-1)', 'at'],
    ['Object.hasOwn(a, "b")', 'Object.hasOwn'],
    ['window.crypto.randomUUID()', 'crypto.randomUUID'],
    ['structuredClone(a)', 'structuredClone'],
    ['new BroadcastChannel("a")', 'BroadcastChannel'],
    ['if (a) structuredClone(b)', 'structuredClone'],
  ])('%s', (source, name) => {
    expect(names(findNewerApis(source))).toEqual([name]);
  });

  test.each([
    'typeof structuredClone === "function" ? structuredClone(a) : b',
    'if ("share" in navigator) navigator.share(a)',
    'navigator.storage && navigator.storage.persist()',
    'try { new BroadcastChannel("a") } catch {}',
    'if (!Object.hasOwn) {}',
    'if (!"".replaceAll) String.prototype.replaceAll = f; a.replaceAll(b, c)',
    'if (!(`replaceAll` in a)) Object.defineProperty(a, `replaceAll`, {}); b.replaceAll(c, d)',
    'const navigation = 1; f({ at: navigation })',
  ])('but not when it asks first, or means something else: %s', (source) => {
    expect(findNewerApis(source)).toEqual([]);
  });

  test('nor what the page brings along', () => {
    expect(findNewerApis('Object.hasOwn(a, b)', new Set(['Object.hasOwn']))).toEqual([]);
  });
});

describe('a style sheet that a phone of 2019 would drop is found', () => {
  test.each([
    [':where(a) { color: red }', ':where()'],
    ['a:has(b) { color: red }', ':has()'],
    ['a { inset: 0 }', 'inset'],
    ['a { color: red; aspect-ratio: 1 }', 'aspect-ratio'],
    ['a { margin-inline: auto }', '(margin|padding)-(inline|block)'],
    ['a { display: flex; gap: 4px }', 'gap in a flex container'],
    ['a { width: 100dvh }', 'dvh, svh, lvh'],
    ['a:focus, a:focus-visible { color: red }', ':focus-visible beside other selectors'],
    ['a { color: red; & b { color: blue } }', 'nested rules'],
  ])('%s', (source, name) => {
    expect(names(findNewerCss(source)).filter((found) => !found.startsWith('inset-'))).toContain(name);
  });

  test.each([
    'a { height: 100vh; color: red; height: 100dvh }',
    '@supports (inset: 0) { a { inset: 0 } }',
    'a { display: grid; gap: 4px }',
    'a { margin-inline-start: 1px }',
    'a:focus-visible { color: red }',
    '/* :where() */ a { content: ":has(b)" }',
  ])('but not what it knows, or may safely skip: %s', (source) => {
    expect(findNewerCss(source)).toEqual([]);
  });
});
