import { confusionsIn, withoutConfusions } from '../../spelling/confusions.ts';
import { inFull, laughs, textingIn } from '../../spelling/texting.ts';
import { quoted } from '../../french/quoted.ts';
import type { Check } from './check.ts';
import { impersonal, isFirstPerson } from './first-person.ts';
import { remarkOn, textsOfResume, toldTexts } from './placed-text.ts';

/** « Je » on a CV: shorter without, and a task is a verb. */
export const checkFirstPerson: Check = (resume) =>
  toldTexts(resume)
    .filter(({ text }) => isFirstPerson(text))
    .map((text) => {
      const without = impersonal(text.text);
      return remarkOn(
        text,
        {
          id: 'first-person',
          weight: 'should',
          text: 'Sur un CV, on écrit sans «\u00a0je\u00a0». Commence par un verbe\u00a0: «\u00a0Servir les clients\u00a0».',
        },
        without === null ? undefined : { label: `Écrire ${quoted(without)}`, text: without },
      );
    });

/** Texting spelling. */
export const checkTexting: Check = (resume) =>
  toldTexts(resume)
    .filter(({ text }) => textingIn(text).length > 0)
    .map((text) => {
      const [{ word, inFull: full }] = textingIn(text.text) as [{ word: string; inFull: string }];
      return remarkOn(
        text,
        {
          id: 'texting',
          weight: 'should',
          text: `${quoted(word)}, c’est pour les amis. Sur un CV, écris ${quoted(full)}.`,
        },
        { label: 'Écrire en toutes lettres', text: inFull(text.text) },
      );
    });

/** Words taken one for another, which the check of spelling cannot see. */
export const checkConfusions: Check = (resume) =>
  toldTexts(resume).flatMap((text) => {
    const [first] = confusionsIn(text.text);
    if (!first) return [];
    return remarkOn(
      text,
      {
        id: 'confusion',
        weight: 'should',
        text: `Ici, au lieu de ${quoted(first.wrong)}, on écrit ${quoted(first.right)}.`,
      },
      { label: 'Corriger', text: withoutConfusions(text.text) },
    );
  });

/** « mdr », « lol »: the person alone knows what to say instead. */
export const checkLaughs: Check = (resume) =>
  toldTexts(resume)
    .filter(({ text }) => laughs(text))
    .map((text) =>
      remarkOn(text, {
        id: 'laughs',
        weight: 'should',
        text: 'Ton CV est sérieux\u00a0: garde les «\u00a0mdr\u00a0» et les «\u00a0lol\u00a0» pour tes amis.',
      }),
    );

// Not the signs that stand on keyboards as letters do.
const PICTURE =
  /(?![©®™‼⁉ℹ↔])\p{Extended_Pictographic}[\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}]*|[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const SMILEY = /(?:^|\s)(?:[:;=]-?[)(DPpoO3]|<3|\^\^|x[dD]|XD)(?=$|\s)/g;

const withoutPictures = (text: string) =>
  text
    .replace(PICTURE, '')
    .replace(SMILEY, '')
    .replace(/[\u{fe0f}\u{200d}]/gu, '')
    .replace(/\s{2,}/g, ' ')
    .trim();

/** Emoji and smileys: many programs that read CVs print a square instead. */
export const checkPictures: Check = (resume) =>
  textsOfResume(resume)
    .filter(({ text }) => text.search(PICTURE) >= 0 || text.search(SMILEY) >= 0)
    .map((text) =>
      remarkOn(
        text,
        {
          id: 'pictures',
          weight: 'should',
          text: 'Les petits dessins ne s’impriment pas toujours. Sur un CV, garde les mots.',
        },
        { label: 'Enlever les dessins', text: withoutPictures(text.text) },
      ),
    );
