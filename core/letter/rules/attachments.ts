import { quoted } from '../../french/quoted.ts';
import { MESSAGE_KINDS, type Attachment, type MessageKind } from '../message.ts';
import { allSpans, fold } from '../reading/fold.ts';
import { jobStems } from '../reading/job-words.ts';
import { nameSpans } from '../reading/names.ts';
import { holdsOf, isPdf, nameWords, personWords } from './file-names.ts';
import { APPLICATIONS, finding, placeIn, type Rule } from './rule.ts';

const ANNOUNCES_NOW =
  /\bci[- ]?joint\w*|\b(?:en )?pieces? jointes?\b|\ben pj\b|\bje (?:vous )?(?:joins|remets|renvoie|envoie|transmets)\b[^.\n]{0,30}\bcv\b/;

const OTHERS: readonly MessageKind[] = MESSAGE_KINDS.filter((kind) => !APPLICATIONS.includes(kind));

export const attachmentPresent: Rule = {
  id: 'attachment-present',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check(draft) {
    const { kind, attachments } = draft.message;
    if (attachments.length > 0) return null;
    const [announced] = allSpans(draft.body, ANNOUNCES_NOW);
    if (OTHERS.includes(kind) && !announced) return null;
    return finding(
      announced ? 'Tu annonces un fichier, mais rien n’est joint.' : 'Il manque ton CV.',
      'Joins ton CV en PDF avant d’envoyer.',
      { place: announced ? placeIn('body', draft.body, announced) : null },
    );
  },
};

const named = (files: readonly Attachment[]) => files.map(({ name }) => quoted(name)).join(', ');

export const attachmentIsResume: Rule = {
  id: 'attachment-is-resume',
  importance: 1,
  appliesTo: APPLICATIONS,
  check({ message: { attachments } }) {
    const kinds = attachments.map(holdsOf);
    if (attachments.length === 0 || kinds.includes('resume') || kinds.includes('unknown')) return null;
    return finding(`Ton CV n’est pas là. Tu as joint ${named(attachments)}.`, 'Joins ton CV en PDF.');
  },
};

export const attachmentNotPrivate: Rule = {
  id: 'attachment-not-private',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { attachments } }) {
    const papers = attachments.filter((file) => holdsOf(file) === 'private');
    if (papers.length === 0) return null;
    return finding(
      `${named(papers)} est un papier privé.`,
      'Enlève-le. Un employeur n’en a pas besoin avant de signer le contrat.',
    );
  },
};

export const attachmentIsOwn: Rule = {
  id: 'attachment-is-own',
  importance: 1,
  appliesTo: MESSAGE_KINDS,
  check({ message: { attachments } }, { offer, sender }) {
    if (sender.firstName === '' && sender.lastName === '') return null;
    const known = jobStems(`${offer.job} ${offer.firm} ${offer.city}`);
    const other = attachments.find((file) => {
      if (holdsOf(file) !== 'resume') return false;
      const isMine = [sender.firstName, sender.lastName].some(
        (name) => nameSpans(fold(nameWords(file.name)), name).length > 0,
      );
      return !isMine && personWords(file.name, known).length >= 2;
    });
    if (!other) return null;
    return finding(
      `${quoted(other.name)} semble être le CV de quelqu’un d’autre.`,
      'Ouvre le fichier, vérifie le nom, puis joins le tien.',
    );
  },
};

export const attachmentNeeded: Rule = {
  id: 'attachment-needed',
  importance: 2,
  appliesTo: MESSAGE_KINDS,
  check({ message: { attachments } }) {
    const others = attachments.filter((file) => holdsOf(file) === 'other');
    if (others.length === 0) return null;
    return finding(`${named(others)} ne sert pas ici.`, 'Enlève ce fichier. Le CV suffit.');
  },
};

const UNTIDY =
  /\b(?:final|finale|vf|v\d+|copie|copy|scan\w*|img|photo|document|sans titre|nouveau|new|ok|modifie|vieux|brouillon|test)\b/;

export const attachmentNamed: Rule = {
  id: 'attachment-named',
  importance: 3,
  appliesTo: MESSAGE_KINDS,
  check({ message: { attachments } }, { sender }) {
    for (const file of attachments) {
      const holds = holdsOf(file);
      if (holds !== 'resume' && holds !== 'unknown') continue;
      const words = nameWords(file.name);
      const [first, last] = [sender.firstName, sender.lastName].map((name) =>
        nameWords(name).replace(/ /g, '_'),
      );
      const better =
        first && last
          ? `CV_${first.charAt(0).toUpperCase()}${first.slice(1)}_${last.toUpperCase()}.pdf`
          : 'CV_Prénom_NOM.pdf';
      if (!isPdf(file.name)) {
        return finding(
          `${quoted(file.name)} n’est pas un PDF. Certains employeurs ne pourront pas l’ouvrir.`,
          `Envoie plutôt ${quoted(better)}.`,
        );
      }
      const isNamed =
        sender.lastName === ''
          ? personWords(file.name, []).length > 0
          : nameSpans(fold(words), sender.lastName).length > 0 || personWords(file.name, []).length >= 2;
      if (!isNamed || UNTIDY.test(words))
        return finding(`Le nom ${quoted(file.name)} n’aide pas l’employeur.`, `Nomme-le ${quoted(better)}.`);
    }
    return null;
  },
};
