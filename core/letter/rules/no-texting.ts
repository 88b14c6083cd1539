import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS } from '../message.ts';
import { finding, type Rule } from './rule.ts';
import { editsOf, word, wrongWords, type Correction } from './wordlist.ts';

const SMALL = /^[^\p{Lu}]+$/u;

const TEXTING: readonly Correction[] = [
  word('slt|cc|bjr', 'bonjour'),
  word('bsr', 'bonsoir'),
  word('jsuis|jsui|chuis|chui|chu|j suis', 'je suis'),
  word('jveu[xt]?|jve', 'je veux'),
  word('jvoudrais?|jvoudré', 'je voudrais'),
  word('jcherche', 'je cherche'),
  word('jpeux|jpeu', 'je peux'),
  word('jpense', 'je pense'),
  word('jmappelle|jmapel+e?|jm appelle', 'je m’appelle'),
  word('jaimerai[st]?', 'j’aimerais'),
  word('jespere', 'j’espère'),
  word('jattends?', 'j’attends'),
  word('jve[ns]|jviens', 'je viens'),
  word('jfais|jfai', 'je fais'),
  word('jsais|jsai', 'je sais'),
  word('ptdr|mdr+|lol|xd|oklm|omg', ''),
  word('pk|pq|pkoi|pourkoi', 'pourquoi', { asTyped: SMALL }),
  word('pcq|pck|psk|pcke|parsk|parske?|parcke|pasque|paske', 'parce que'),
  word('tkt|tqt|tkt pas', null),
  word('stp', 's’il vous plaît'),
  word('dsl|dslé', 'désolé'),
  word('mtn|mnt|mtnt', 'maintenant'),
  word('tjrs|tjs|tjr|tjours', 'toujours'),
  word('bcp|bcoup|bocou', 'beaucoup'),
  word('qd', 'quand', { asTyped: SMALL }),
  word('qqn|kelkun', 'quelqu’un'),
  word('qqch|qqc', 'quelque chose'),
  word('ki', 'qui', { asTyped: SMALL }),
  word('ke', 'que', { asTyped: SMALL }),
  word('koi|kwa', 'quoi'),
  word('kel', 'quel', { asTyped: SMALL }),
  word('kan', 'quand', { asTyped: SMALL }),
  word('avc|avk|avek', 'avec', { asTyped: SMALL }),
  word('ds', 'dans', { asTyped: SMALL }),
  word('vs', 'vous', { asTyped: SMALL }),
  word('ns', 'nous', { asTyped: SMALL }),
  word('pr', 'pour', { asTyped: SMALL }),
  word('tt', 'tout', { asTyped: SMALL }),
  word('ts', 'tous', { asTyped: SMALL }),
  word('dc', 'donc', { asTyped: SMALL }),
  word('jms', 'jamais', { asTyped: SMALL }),
  word('msg', 'message'),
  word('mci', 'merci'),
  { pattern: /\bc t\b/, instead: 'c’était', asTyped: SMALL },
  word('vrm|vrmt|vmt', 'vraiment'),
  word('rep', 'réponse', { asTyped: SMALL }),
  word('tel moi', 'appelez-moi'),
  word('2m1|dem1', 'demain'),
  word('bi1|b1', 'bien'),
  word('mwa|moa', 'moi'),
  word('svp+', 's’il vous plaît', { asTyped: SMALL }),
  word('cdt|cdlt', 'cordialement'),
  {
    pattern: /\bc (?=(?:est|mon|ma|un|une|le|la|les|pour|bon|ok|moi|ce|pas|inès|a|votre)\b)/,
    instead: 'c’est ',
    asTyped: SMALL,
  },
  {
    pattern:
      /\bg (?=(?:vu|fait|ete|eu|travaille|deja|un|une|le|la|mon|ma|pas|besoin|bien|envoye|trouve|\d{2} ans)\b)/,
    instead: 'j’ai ',
    asTyped: SMALL,
  },
  { pattern: /\bv (?=(?:ou|os)\b)/, instead: null },
  word('k', null, { asTyped: SMALL }),
];

export const noTexting: Rule = {
  id: 'no-texting',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    const wrong = wrongWords(draft, TEXTING);
    const [first] = wrong;
    if (!first) return null;
    return finding(
      `${quoted(first.text.trim())} : c’est du langage SMS.`,
      first.instead ? `Écris ${quoted(first.instead.trim())}.` : 'Écris le mot en entier.',
      { place: { in: first.edit.in, start: first.edit.start, end: first.edit.end }, edits: editsOf(wrong) },
    );
  },
};
