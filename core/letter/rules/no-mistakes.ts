import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS } from '../message.ts';
import { finding, type Rule } from './rule.ts';
import { editsOf, wrongWords, type Correction } from './wordlist.ts';

/*
 * Mistakes that young people make most in these messages, and that are mistakes wherever they stand. Not a dictionary: the
 * tool has one, on demand. Missing accents are left to it.
 */

const is = (pattern: RegExp, instead: string | null, asTyped?: RegExp): Correction => ({
  pattern,
  instead,
  ...(asTyped && { asTyped }),
});

/** Verbs of these messages, of the first group, without their end. */
const VERBS =
  'travaill|aid|gard|pass|arret|trouv|effectu|rencontr|achet|commenc|cherch|livr|rang|nettoy|prepar|donn|aim|port|envoy|postul|lav|cuisin|particip|assur|ger|rest|parl|montr|demand|propos|appel|integr|contact|occup|mont|gagn|rappel|demenag|bricol|repar|jou|anim|encaiss';

const MISTAKES: readonly Correction[] = [
  is(/\bsa va\b/, 'ça va'),
  is(/\bsa (?=(?:m'|me|fait|serait|sera|ira|peut|marche|depend|vous|plait|ne|se)\b|m')/, 'ça '),
  is(/\bj'ai (?:etai[st]|etaient|eter)\b/, 'j’ai été'),
  is(
    /\bje suis (tres |vraiment |tellement |aussi |donc )?(?:interr?ess?er|interr?ess?ez|interressee?)\b/,
    null,
  ),
  is(/\binterress/, 'intéress'),
  is(
    /\bje suis (tres |vraiment |tellement |aussi |toujours )?(?:motiver|passionner|habituer|organiser|inscrit?er|disposer)\b/,
    null,
  ),
  is(
    new RegExp(
      `\\bj'(?:ai|avais) ((?:deja |jamais |aussi |toujours |beaucoup |bien |souvent )*)(${VERBS})(?:er|ez)\\b`,
    ),
    'j’ai $1$2é',
  ),
  is(
    new RegExp(`\\b(pour|de|a|peux|veux|voudrais|aimerais|souhaite|sais|vais|dois|aime) (${VERBS})e\\b`),
    '$1 $2er',
    /^(?!a\s).*é$/i,
  ),
  is(
    new RegExp(`\\bd'(aid|achet|arret|assur|envoy|integr|appel|effectu|occup|anim|encaiss)e\\b`),
    'd’$1er',
    /é$/,
  ),
  is(/\bmalgres\b/, 'malgré'),
  is(/\bparmis\b/, 'parmi'),
  is(/\bhormi\b/, 'hormis'),
  is(/\bbiensur\b/, 'bien sûr'),
  is(/\bcomme meme\b/, 'quand même'),
  is(/\ben faites?\b(?! (?:partie|pas))/, 'en fait', /faites?$/),
  is(/\bsi j'aurai(?:s|t)?\b/, 'si j’avais'),
  is(/\bsi je (?:serai[st]?|pourrai[st]?|devrai[st]?)\b/, null),
  is(/\bm'ap+el+e?s?\b/, 'm’appelle', /^(?!m['’]appelle$)/i),
  is(/\bma?pp?el+e?\b/, 'm’appelle', /^(?!mappel$)/i),
  is(/\bje vous (?:contact|contactes|contacter)\b/, 'je vous contacte'),
  is(/\bje vous (?:envoi|envois|envoit|envoies)\b/, 'je vous envoie'),
  is(/\bje vous (?:remerci|remercis|remercies|remercier|remercit)\b/, 'je vous remercie'),
  is(/\bje vous (?:ecrit|ecrits|ecris?t)\b/, 'je vous écris'),
  is(/\bj'aimerai\b/, 'j’aimerais'),
  is(/\bje voudrai\b/, 'je voudrais'),
  is(/\bje souhaiterai\b/, 'je souhaiterais'),
  is(/\bj'aurai (?=(?:aime|voulu|souhaite)\b)/, 'j’aurais '),
  is(
    /\bje (cherche|recherche|souhaite|postule|trouve|travaille|pense|regarde|demande|passe|reste)(?:s|nt|z)\b/,
    'je $1',
  ),
  is(/\bje travail\b/, 'je travaille'),
  is(/\bj'aimes\b/, 'j’aime'),
  is(/\bje (?:peut|peu)\b/, 'je peux'),
  is(/\bje (?:veut|veu)\b/, 'je veux'),
  is(/\bje fait\b/, 'je fais'),
  is(/\bje (?:sait|sai)\b/, 'je sais'),
  is(/\bje (?:connait|connai)\b/, 'je connais'),
  is(/\bje (?:vient|vien)\b/, 'je viens'),
  is(/\bje (?:doit|doi)\b/, 'je dois'),
  is(/\bje (?:suit|sui)\b/, 'je suis'),
  is(/\bje (?:serez|serait)\b/, 'je serai'),
  is(/\bje (?:viendrer|viendrez)\b/, 'je viendrai'),
  is(/\bje me permet\b/, 'je me permets'),
  is(/\bje (?:reponds?t|repond)\b/, 'je réponds'),
  is(/\bje (?:met|mes)\b(?= (?:mon|en|a))/, 'je mets'),
  is(/\bjai\b/, 'j’ai'),
  is(/\bcest\b/, 'c’est'),
  is(/\bdaccord\b/, 'd’accord'),
  is(/\bdabord\b/, 'd’abord'),
  is(/\baujourdhui\b/, 'aujourd’hui'),
  is(/\bquelqun\b|\bquelquun\b/, 'quelqu’un'),
  is(/\bapartir\b/, 'à partir'),
  is(/\bentrain de\b/, 'en train de'),
  is(/\bs'est pour(?:quoi|ca)\b/, 'c’est pourquoi'),
  is(/\bce serais\b/, 'ce serait'),
  is(/\btout les\b/, 'tous les'),
  is(/\btous le (?=monde|temps)/, 'tout le '),
  is(/\btoute les\b/, 'toutes les'),
  is(/\bplusieur\b/, 'plusieurs'),
  is(/\bbeaucoups\b/, 'beaucoup'),
  is(/\b(du|un|le|mon|ce|de|cherche|votre|au) travaille\b/, '$1 travail'),
  is(/\bexperiance?s?\b/, 'expérience'),
  is(
    /\bcord(?:ial+(?:emant|ements|ment|lement|ament)|ielement|iallement)\b|\bcordallement\b/,
    'cordialement',
  ),
  is(/\bdisponn?ible?s?\b/, 'disponible', /nn/i),
  is(/\bdispon?nibilit\w+/, 'disponibilité', /nn/i),
  is(/\bdisponible?\b/, 'disponible', /disponibl$/i),
  is(/\bcandidatur\b|\bcandi?datture\b|\bcandidarure\b/, 'candidature'),
  is(/\bveuill?(?:er|iez)\b/, 'veuillez'),
  is(/\bn'hesiter? pas\b/, 'n’hésitez pas'),
  is(/\bmercis?\b/, 'merci', /ç/i),
  is(/\bprofessionel/, 'professionnel'),
  is(/\baqui(s|erir)\b/, 'acqui$1'),
  is(/\bappeller\b/, 'appeler'),
  is(/\bapprentisages?\b/, 'apprentissage'),
  is(/\b(?:equippe|ekip|ekipe)s?\b/, 'équipe'),
  is(/\bquand a (?=moi|mon|ma|mes)/, 'quant à '),
  is(/\bde se fait\b/, 'de ce fait'),
  is(/\badress\b/, 'adresse'),
  is(/\btelephon\b|\bteleph?onne\b|\btelephonne\b/, 'téléphone'),
  is(/\brestauran\b/, 'restaurant'),
  is(/\bvous (pouve|ave)r\b/, 'vous $1z'),
  is(
    /\b(que|car|si|comme|quand) vous (cherche|recherche|recrute|souhaite|demande|propose)r\b/,
    '$1 vous $2z',
  ),
  is(/\bvous (cherch|recherch|recrut|propos|demand|souhait|pouv)e\b/, 'vous $1ez', /é$/),
  is(/\bserieu\b/, 'sérieux'),
  is(/\bponctuele\b/, 'ponctuelle'),
  is(/\bdifferentes? taches? different/, null),
  is(/\bc'est temps[- ]ci\b/, 'ces temps-ci'),
  is(/\bces dernier\b/, 'ces derniers'),
  is(/\bau final(?:e)?ment\b/, 'finalement'),
  is(/\bvoir meme\b/, 'voire même'),
  is(/\bconaiss/, 'connaiss'),
  is(/\bconcience\b/, 'conscience'),
  is(/\brespone?sab(?:le|iliter)\b/, null, /resp(?:onesable|onsabiliter)/i),
  is(/\bqualiter\b/, 'qualité'),
  is(/\bentreprisse\b|\bentreprize\b/, 'entreprise'),
  is(/\bcomunication\b/, 'communication'),
  is(/\bdevellop/, 'développ'),
  is(/\bdynamik\b/, 'dynamique'),
  is(/\bmotivasion\b/, 'motivation'),
  is(/\bsalutation distinguer?s?\b|\bsalutations distinguer\b/, 'salutations distinguées', /er$|tion /i),
];

export const noMistakes: Rule = {
  id: 'no-mistakes',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    const wrong = wrongWords(draft, MISTAKES);
    const [first] = wrong;
    if (!first) return null;
    return finding(
      `${quoted(first.text.trim())} : il y a une faute.`,
      first.instead ? `On écrit ${quoted(first.instead.trim())}.` : mendByHand(first.text),
      { place: { in: first.edit.in, start: first.edit.start, end: first.edit.end }, edits: editsOf(wrong) },
    );
  },
};

/** What depends on who writes, or on the meaning. */
function mendByHand(text: string): string {
  if (/^je suis/i.test(text)) return 'On écrit « intéressée » ou « intéressé », « motivée » ou « motivé ».';
  return /^si je/i.test(text)
    ? 'Après « si », on écrit « j’étais », « je pouvais », « je devais ».'
    : 'Relis ces mots à voix haute.';
}
