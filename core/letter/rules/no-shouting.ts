import { MESSAGE_KINDS } from '../message.ts';
import { fold } from '../reading/fold.ts';
import { finding, type Rule } from './rule.ts';

const LETTERS_THAT_SHOUT = 12;

/** Words in capitals that follow each other, apart from acronyms. */
const SHOUTS = new RegExp(`(?:\\p{Lu}[\\p{Lu}'’-]*[ ,!]+){2,}\\p{Lu}[\\p{Lu}'’-]+`, 'gu');

export const noShouting: Rule = {
  id: 'no-shouting',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check({ message: { body } }, { sender, offer }) {
    const known = [sender.lastName, sender.firstName, offer.firm, offer.job, offer.city, offer.contact]
      .map((name) => fold(name).text)
      .filter((name) => name !== '')
      .sort((one, other) => other.length - one.length);
    for (const found of body.matchAll(SHOUTS)) {
      let rest = fold(found[0]).text;
      for (const name of known) rest = rest.split(name).join(' ');
      if ((rest.match(/[a-z]/g) ?? []).length < LETTERS_THAT_SHOUT) continue;
      const start = found.index ?? 0;
      const place = { in: 'body' as const, start, end: start + found[0].length };
      return finding('Tu écris en majuscules : on dirait que tu cries.', 'Écris en minuscules.', {
        place,
        edits: [{ ...place, text: found[0].charAt(0) + found[0].slice(1).toLowerCase() }],
      });
    }
    return null;
  },
};
