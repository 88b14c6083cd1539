import { MESSAGE_KINDS } from '../message.ts';
import { toneRule } from './tone-rule.ts';

export const noComplaint = toneRule({
  id: 'no-complaint',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  pattern:
    /\b(?:personne|vous) (?:ne |n')?(?:me |m')?(?:repond|repondez|avez|a) (?:jamais|pas|toujours pas|meme pas)(?: repondu| daigne)?\b|\b(?:inadmissible|scandaleu\w+|honteu\w+|inacceptable|pas normal|pas serieux|manque de respect|pas correct)\b|\bmarre\b|\bras[- ]le[- ]bol\b|\bca fait [^.\n]{2,25} que j'attends?\b|\bj'attends? (?:toujours|encore|depuis)\b|\b(?:mon|l')? ?(?:ancien|ex)[- ](?:patron|chef|employeur)\b[^.\n]{0,40}(?:nul|mauvais|mechant|exploit|pas paye|horrible|insupportable)|\bje deteste\b|\b(?:vous auriez pu|la moindre des choses)\b|\btant pis pour vous\b|\bexploit(?:e|ee|er|ait)\b|\btoujours pareil\b|\bdegoutee?\b/,
  what: (text) => `${text} : cela sonne comme un reproche.`,
  mend: 'Reste calme et poli : « Je me permets de revenir vers vous. »',
});
