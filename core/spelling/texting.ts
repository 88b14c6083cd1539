/*
 * Words as they are written on a phone between friends, with the same in full. Only those that are nothing else: « sa », « c »
 * or « vs » are words, or letters of a licence or a team.
 */

const IN_FULL: Readonly<Record<string, string>> = {
  ajd: 'aujourd’hui',
  asap: 'au plus vite',
  avk: 'avec',
  bcp: 'beaucoup',
  bjr: 'bonjour',
  bsr: 'bonsoir',
  chui: 'je suis',
  cmt: 'comment',
  dsl: 'désolé',
  ds: 'dans',
  fau: 'faut',
  frere: 'frère',
  fo: 'faut',
  gt: 'j’étais',
  jador: 'j’adore',
  jai: 'j’ai',
  jaime: 'j’aime',
  javais: 'j’avais',
  jetais: 'j’étais',
  jfai: 'je fais',
  jfais: 'je fais',
  jpeux: 'je peux',
  jsais: 'je sais',
  jsui: 'je suis',
  jsuis: 'je suis',
  jveux: 'je veux',
  kan: 'quand',
  kelk: 'quelque',
  ki: 'qui',
  koi: 'quoi',
  lgtps: 'longtemps',
  msg: 'message',
  mtn: 'maintenant',
  ns: 'nous',
  parcke: 'parce que',
  parske: 'parce que',
  pcq: 'parce que',
  pdt: 'pendant',
  pk: 'pourquoi',
  pr: 'pour',
  psk: 'parce que',
  pske: 'parce que',
  qd: 'quand',
  qlq: 'quelque',
  slt: 'bonjour',
  stp: 's’il te plaît',
  taf: 'travail',
  tjr: 'toujours',
  tjrs: 'toujours',
  tps: 'temps',
  ts: 'tous',
  tt: 'tout',
  tte: 'toute',
  ttes: 'toutes',
  vrmt: 'vraiment',
};

/** Laughs and exclamations: nothing stands for them. */
const LAUGHS = /(?:^|\s)(?:mdr+|lol|ptdr+|xptdr|tkt|oklm|wesh|wsh|frr|jpp|omg)(?=$|[\s.,!?])/i;

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Small letters, or the first alone in capitals: « DS » is a console, « ds » is « dans ». */
const isOrdinary = (word: string) => word.slice(1) === word.slice(1).toLowerCase();

/** Words of texting spelling in the text, in their order, with the same in full. */
export function textingIn(text: string): { word: string; inFull: string }[] {
  const words = text.match(WORD) ?? [];
  return words.flatMap((word) => {
    const key = word.toLowerCase();
    const inFull = Object.prototype.hasOwnProperty.call(IN_FULL, key) ? IN_FULL[key] : undefined;
    return inFull !== undefined && isOrdinary(word) ? [{ word, inFull }] : [];
  });
}

/** The text with its words of texting spelling in full. */
export function inFull(text: string): string {
  return text.replace(WORD, (word) => {
    const [found] = textingIn(word);
    if (!found) return word;
    const isCapital = word[0] !== word[0]?.toLowerCase();
    return isCapital ? found.inFull[0]!.toUpperCase() + found.inFull.slice(1) : found.inFull;
  });
}

/** Whether the text laughs: « mdr », « lol ». */
export function laughs(text: string): boolean {
  return LAUGHS.test(text);
}
