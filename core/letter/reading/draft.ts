import type { Message } from '../message.ts';
import { allSpans, firstSpan, fold, type Folded, type Span } from './fold.ts';

/*
 * A message taken apart as its reader does: « Bonjour », what is said, the polite end, the name. People write it in one block
 * or in ten lines, with or without commas: the parts are looked for, not supposed.
 */

export interface Draft {
  message: Message;
  subject: Folded;
  body: Folded;
  /** « Bonjour Madame Lefèvre », in the folded body; null when there is none. */
  greeting: Span | null;
  /** From the greeting to the polite end. */
  content: Span;
  /** The polite words of the end; null when there are none. */
  closing: Span | null;
  /** What follows them. */
  signature: Span;
}

const GREETING_WORDS =
  /^[\s"'«*-]*(?:re |bien le )?(?:bonjours?|bonsoir|madame|monsieur|mesdames|messieurs|mme|mlle|mr|m\.|chere?s?|salut|slt|bjr|bsr|coucou|cc|hello|hey|hi|yo|wesh|allo|salam)(?![\w'])/;
/** Words that go on with a greeting: titles, and who the message is for when nobody's name is known. */
const GREETING_GOES_ON =
  /^(?:[ ,]+(?:madame|monsieur|mesdames|messieurs|mme|mlle|mr|m\.?(?= )|et|ou|a tous|a toutes|tout le monde|cher|chere|la directrice|le directeur|la responsable|le responsable|l'equipe|toute l'equipe|le gerant|la gerante|le patron|la patronne)(?!['\w]))+\.?/;
const NAME_THEN_END = /^ +([a-z'-]+(?: (?:de |d')?[a-z'-]+){0,2}) *(?=[,!.\n]|$)/;

/** Words that are never a name after « Bonjour ». */
const NOT_A_NAME =
  /^(?:je|j'|jsuis|jvoudrais|suite|votre|nous|il|elle|c'est|moi|merci|voici|dans|pour|en|avec|apres|actuellement|et|ou|desole|concernant|ca|sa|comment|a)\b/;

function greetingOf({ text }: Folded): Span | null {
  const opening = GREETING_WORDS.exec(text);
  if (!opening) return null;
  const start = opening[0].length - opening[0].trimStart().length;
  let end = opening[0].length;
  end += GREETING_GOES_ON.exec(text.slice(end))?.[0].length ?? 0;
  const name = NAME_THEN_END.exec(text.slice(end));
  if (name && !NOT_A_NAME.test(name[1] ?? '')) end += name[0].trimEnd().length;
  return { start, end };
}

/** Polite ends of an e-mail. More than one is right, from the simplest to the most formal. */
export const POLITE_ENDS =
  /cordi?al+e?m[ea]nt?s?|salutations?|sincerement|respectueu\w+|\bavec (?:tout )?mon respect|\bexcuses\b|\bbonne chance\b|bien a vous|sentiments|consideration|\b(?:bonne|belle|excellente|agreable) (?:journee|soiree|semaine|fin de|continuation|reception)|dans l'(?:attente|espoir)|\bvotre reponse\b|\bde vos nouvelles\b|\bvous lire\b|en attente de|en attendant|au plaisir|\bbonne? (?:aprem|courage|service)\b|\bje vous souhaite\b|\bmerci|\bmci\b|remerci|a bientot|\ba (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)\b|\bcdt\b|\bcdlt\b/;
/** Ends between friends. */
export const FRIENDLY_ENDS =
  /\b(?:bisous?|bises?|bizous?|biz|bsx|bizz?|kiss|xoxo|tchao|ciao|tcho|tchuss|tchuss|peace|la bise|gros bisou|(?:a pluss?|a toute|a tte|a tt)(?=\s*(?:[,.!\n]|$)))\b(?! d)|(?:^|\s)(?:@ ?\+|a ?\+|\+\+)|\bsalut[ ,!.]*$/m;

/** A short line that ends with a comma, as one says goodbye whatever the words: « Belles fêtes à vous, ». */
const LINE_WITH_COMMA = /\n[^\n.!?]{3,60},[ ]*(?=\n)/;

/** A polite word counts as the end of the message when it stands in its last part, not in its first sentences. */
const END_BEGINS_AT = 0.3;
const LONGEST_SIGNATURE = 160;

function closingOf(body: Folded, after: number): Span | null {
  const length = body.text.length;
  const from = after + Math.floor((length - after) * END_BEGINS_AT);
  const spans = [POLITE_ENDS, FRIENDLY_ENDS, LINE_WITH_COMMA].flatMap((pattern) => allSpans(body, pattern));
  const last = spans
    .filter(({ start, end }) => start >= from && length - end <= LONGEST_SIGNATURE + 60)
    .sort((one, other) => one.start - other.start)
    .pop();
  return last ?? null;
}

const LONGEST_LAST_LINE = 45;

/** Where the signature begins when no polite end tells it: the last short lines, or the end of the last line. */
function signatureStart({ text }: Folded, after: number): number {
  let start = text.trimEnd().length;
  for (let count = 0; count < 4; count++) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.slice(lineStart, start).trim();
    if (lineStart <= after || line.length > LONGEST_LAST_LINE || /[.!?]$/.test(line)) break;
    start = Math.max(lineStart - 1, after);
  }
  return start;
}

export function readMessage(message: Message): Draft {
  const body = fold(message.body);
  const greeting = greetingOf(body);
  const after = greeting?.end ?? 0;
  const closing = closingOf(body, after);
  const start = closing ? closing.end : signatureStart(body, after);
  return {
    message,
    subject: fold(message.subject),
    body,
    greeting,
    content: { start: after, end: closing ? closing.start : start },
    closing,
    signature: { start, end: body.text.length },
  };
}

/** What is said between the greeting and the polite end, folded. */
export function contentOf({ body, content }: Draft): string {
  return body.text.slice(content.start, content.end);
}

/** Does the pattern stand anywhere in the body? */
export function bodyHas({ body }: Draft, pattern: RegExp): boolean {
  return firstSpan(body, pattern) !== null;
}
