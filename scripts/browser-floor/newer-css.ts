import { excerptAt, isNewer, type Finding, type Newer } from './floor.ts';

interface NewerCss extends Newer {
  pattern: RegExp;
}

const css = (name: string, chrome: number, safari: number, pattern: RegExp): NewerCss => ({
  name,
  chrome,
  safari,
  pattern,
});
const property = (name: string, chrome: number, safari: number) =>
  css(name, chrome, safari, new RegExp(`[{;]\\s*${name}\\s*:`, 'g'));

/**
 * What makes a page unusable where it is missing: a rule dropped with all its selectors, a place or a size that is lost.
 * What an old browser may ignore without harm (`text-wrap`, `accent-color`, `content-visibility`…) is not listed.
 * Versions: MDN's browser-compat-data.
 */
const FEATURES: NewerCss[] = [
  css(':where()', 88, 14, /:where\(/g),
  css(':is()', 88, 14, /:is\(/g),
  css(':has()', 105, 15.4, /:has\(/g),
  css(':dir()', 120, 16.4, /:dir\(/g),
  css(':not() with a list', 88, 9, /:not\([^()]*,/g),
  css(
    ':focus-visible beside other selectors',
    86,
    15.4,
    /(,[^{},]*:focus-visible|:focus-visible[^{},]*,)[^{}]*\{/g,
  ),
  css('@layer', 99, 15.4, /@layer\b/g),
  css('@container', 105, 16, /@container\b/g),
  css('@scope', 118, 17.4, /@scope\b/g),
  css('nested rules', 120, 17.2, /[{;}]\s*&/g),
  css('@media (width >= …)', 104, 16.4, /@media[^{]*[<>]/g),
  css('color-mix()', 111, 16.2, /color-mix\(/g),
  css('light-dark()', 123, 17.5, /light-dark\(/g),
  css('oklch()', 111, 15.4, /\bokl(ch|ab)\(/g),
  css('dvh, svh, lvh', 108, 15.4, /\d[dsl]v[hwib]\b/g),
  css('overflow: clip', 90, 16, /overflow(-[xy])?\s*:\s*clip/g),
  css('revert-layer', 99, 15.4, /revert-layer/g),
  property('aspect-ratio', 88, 15),
  property('inset', 87, 14.1),
  property('inset-(inline|block)(-start|-end)?', 87, 14.1),
  property('(margin|padding)-(inline|block)', 87, 14.1),
  property('border-(inline|block)', 87, 14.1),
  property('border-(start|end)-(start|end)-radius', 89, 15),
  property('(translate|rotate|scale)', 104, 14.1),
];

const TOO_NEW = FEATURES.filter(isNewer);

const FLEX_GAP: Newer = { name: 'gap in a flex container', chrome: 84, safari: 14.1 };

/** Uses of what the floor lacks, except inside `@supports`. */
export function findNewerCss(source: string): Finding[] {
  const plain = blankOutWithFallback(blankOutSupports(blankOut(source, /\/\*[^]*?\*\/|"[^"]*"|'[^']*'/g)));
  const findings: Finding[] = [];
  for (const feature of TOO_NEW) {
    for (const { index } of plain.matchAll(feature.pattern))
      findings.push({ feature, excerpt: excerptAt(source, index) });
  }
  for (const { 0: block, index } of plain.matchAll(/\{[^{}]*\}/g)) {
    const isFlex = /display\s*:\s*(inline-)?flex/.test(block);
    if (isFlex && /[{;]\s*((row|column)-)?gap\s*:/.test(block))
      findings.push({ feature: FLEX_GAP, excerpt: excerptAt(source, index) });
  }
  return findings;
}

/** Replaces by spaces, so that places stay where they are. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

/** `height: 100vh; height: 100dvh`: whoever does not know the second keeps the first. */
function blankOutWithFallback(source: string): string {
  return source.replace(/\{[^{}]*\}/g, (block) => {
    const declared = new Set<string>();
    return block.replace(/([\w-]+)\s*:[^;{}]*/g, (declaration, name: string) => {
      const hasFallback = declared.has(name);
      declared.add(name);
      return hasFallback && /\d[dsl]v[hwib]\b/.test(declaration)
        ? ' '.repeat(declaration.length)
        : declaration;
    });
  });
}

function blankOutSupports(source: string): string {
  const start = source.indexOf('@supports');
  const open = start === -1 ? -1 : source.indexOf('{', start);
  if (open === -1) return source;
  let depth = 0;
  let end = open;
  do {
    if (source[end] === '{') depth += 1;
    if (source[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0 && end < source.length);
  return source.slice(0, start) + ' '.repeat(end - start) + blankOutSupports(source.slice(end));
}
