import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS } from '../message.ts';
import { finding, type Rule } from './rule.ts';
import { editsOf, word, wrongWords, type Correction } from './wordlist.ts';

const FAMILIAR: readonly Correction[] = [
  word('taff?|taffe', 'travail'),
  word('taff?er|bosser|bossé', 'travailler'),
  word('je (?:bosse|taffe?)', 'je travaille'),
  word('boite', 'entreprise'),
  word('kiff(?:e|er|ais|erais)|kif', 'aimer', { asTyped: /er$/i }),
  word("(?:je |j')?kiff?(?:e|ais|erais)?", null),
  word('thunes?|fric|pognon|oseille', 'argent'),
  word(
    'wesh|frere?rot?|frr|frero|bro|sah|wallah|starfoullah|zarma|genre de ouf|de ouf|ouf|chelou|relou|tranquille frere',
    null,
  ),
  word('(?:grave|trop|super|hyper) (?:motive|chaud|content|bien|interesse|envie)e?', null),
  word('chaude?s? (?:pour|de)', null),
  word('un truc|des trucs|le truc|ce truc', null),
  word('gosses?|mioches?|gamins?', 'enfants'),
  word('le boss|votre boss|mon boss', null),
  word('resto', 'restaurant'),
  word('galere|je galere|la galere', null),
  word('nickel|cool|trop bien|au top', null),
  word('ouais|nan|nope|ouaip', null),
  word('meuf|mec|mecs|potes?', null),
  word('boulot', 'travail'),
  word('appart', 'appartement'),
];

export const noSlang: Rule = {
  id: 'no-slang',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    const wrong = wrongWords(draft, FAMILIAR);
    const [first] = wrong;
    if (!first) return null;
    return finding(
      `${quoted(first.text.trim())} est un mot pour les amis.`,
      first.instead ? `Écris ${quoted(first.instead.trim())}.` : 'Choisis un mot plus simple et poli.',
      { place: { in: first.edit.in, start: first.edit.start, end: first.edit.end }, edits: editsOf(wrong) },
    );
  },
};
