import { button, item, type Element } from '../elements.ts';
import { plain } from '../text.ts';
import type { Scenario } from '../scenario.ts';
import { sinceOf } from '../story-date.ts';
import { fillIn } from '../template.ts';
import { noted, problemAt, type Letter, type MailPlace, type Received, type World } from '../world.ts';

const FILES = 'mail.files';
const NOT_FOUND = 'mail-not-found';

/** An e-mail as it is shown; a returned one has no source in the scenario. */
function mailOf(received: Received, scenario: Scenario) {
  const message = scenario.messages[received.message];
  if (message) return message;
  return {
    id: NOT_FOUND,
    channel: 'mail' as const,
    from: 'Distribution du courrier',
    address: 'retour@courrier.exemple',
    subject: 'Message non arrivé',
    body: [
      `L’adresse « ${received.codes['to'] ?? ''} » n’existe pas.`,
      'Une lettre de l’adresse est peut-être fausse. Il faut la corriger, puis envoyer le message de nouveau.',
    ],
    link: undefined,
    files: [],
    spam: false,
  };
}

/** Name of the target that opens an e-mail: the newest of a kind bears its id alone, older ones a number. */
function openTarget(world: World, index: number): string {
  const message = world.mail[index]?.message ?? '';
  const newer = world.mail.slice(index + 1).filter((other) => other.message === message).length;
  return `mail.open.${message}${newer > 0 ? `.${newer}` : ''}`;
}

function viewFolder(world: World, scenario: Scenario, spam: boolean): Element[] {
  const list = world.mail
    .map((received, index) => ({ received, index, mail: mailOf(received, scenario) }))
    .filter(({ mail }) => mail.spam === spam)
    .reverse();
  if (list.length === 0)
    return [{ kind: 'text', text: spam ? 'Aucun message indésirable.' : 'Aucun message reçu.' }];
  return list.map(({ received, index, mail }) =>
    item(openTarget(world, index), 'mail', mail.from, mail.subject, {
      note: sinceOf(received.at, world.clock),
      mark: received.read ? '' : 'non lu',
      strong: !received.read,
    }),
  );
}

function viewLetters(letters: readonly Letter[], name: 'sent' | 'draft', empty: string): Element[] {
  if (letters.length === 0) return [{ kind: 'text', text: empty }];
  return letters
    .map((letter, index) =>
      item(`mail.${name}.${index}`, 'mail', letter.to || 'Sans destinataire', letter.subject || 'Sans objet'),
    )
    .reverse();
}

function viewMessage(world: World, scenario: Scenario, index: number): Element[] {
  const received = world.mail[index];
  if (!received) return [];
  const mail = mailOf(received, scenario);
  const elements: Element[] = [
    { kind: 'heading', text: mail.subject },
    { kind: 'text', text: `De : ${mail.from} <${mail.address}>` },
    ...mail.body.map((line): Element => ({
      kind: 'text',
      text: fillIn(line, world, scenario, '', received.codes),
    })),
  ];
  if (mail.link) elements.push({ kind: 'link', target: `link.${mail.id}`, label: mail.link.label });
  for (const file of mail.files)
    elements.push(item(`mail.file.${file}`, 'paperclip', scenario.files[file]?.name ?? file, 'Pièce jointe'));
  if (mail.id !== NOT_FOUND) elements.push(button('mail.reply', 'Répondre', true, 'mail'));
  elements.push(button('mail.inbox', 'Retour aux messages'));
  return elements;
}

function viewLetter(letter: Letter | undefined, scenario: Scenario): Element[] {
  if (!letter) return [];
  return [
    { kind: 'heading', text: letter.subject || 'Sans objet' },
    { kind: 'text', text: `À : ${letter.to}` },
    ...letter.body.split('\n').map((text): Element => ({ kind: 'text', text })),
    ...letter.files.map((file): Element => ({
      kind: 'text',
      text: `Pièce jointe : ${scenario.files[file]?.name ?? file}`,
    })),
    button('mail.sentbox', 'Retour aux messages envoyés'),
  ];
}

function viewCompose(world: World, scenario: Scenario): Element[] {
  const field = (
    name: 'to' | 'subject' | 'body',
    label: string,
    input: 'email' | 'text' | 'long',
    hint?: string,
  ): Element => ({
    kind: 'field',
    target: `mail.${name}`,
    label,
    input,
    hint,
    value: world.fields[`mail.${name}`] ?? '',
    error: problemAt(world, `mail.${name}`),
  });
  return [
    { kind: 'heading', text: world.replyTo === null ? 'Nouveau message' : 'Répondre' },
    field('to', 'À', 'email', 'L’adresse e-mail de la personne'),
    field('subject', 'Objet', 'text', 'De quoi parle le message, en quelques mots'),
    field('body', 'Message', 'long'),
    {
      kind: 'files',
      target: FILES,
      label: 'Joindre un fichier',
      files: (world.attached[FILES] ?? []).map((id) => ({
        target: `remove.${FILES}.${id}`,
        name: scenario.files[id]?.name ?? id,
      })),
    },
    button('mail.send', 'Envoyer', true, 'send'),
    button('mail.close', 'Garder pour plus tard'),
  ];
}

/** The folder, the message or the draft that is open. */
export function viewMail(world: World, scenario: Scenario): Element[] {
  const place = world.mailPlace;
  switch (place.kind) {
    case 'message':
      return viewMessage(world, scenario, place.index);
    case 'letter':
      return viewLetter(world.sent[place.index], scenario);
    case 'compose':
      return viewCompose(world, scenario);
    default: {
      const spamCount = world.mail.filter(
        (received) => scenario.messages[received.message]?.spam && !received.read,
      ).length;
      return [
        button('mail.compose', 'Écrire un message', true, 'plus'),
        ...(place.kind === 'inbox' || place.kind === 'spam'
          ? viewFolder(world, scenario, place.kind === 'spam')
          : place.kind === 'sent'
            ? viewLetters(world.sent, 'sent', 'Aucun message envoyé.')
            : viewLetters(world.drafts, 'draft', 'Aucun brouillon.')),
        ...(place.kind === 'inbox' ? [] : [button('mail.inbox', 'Messages reçus')]),
        ...(place.kind === 'spam'
          ? []
          : [button('mail.spam', `Indésirables${spamCount > 0 ? ` (${spamCount})` : ''}`)]),
        ...(place.kind === 'sent' ? [] : [button('mail.sentbox', 'Messages envoyés')]),
        ...(place.kind === 'drafts' ? [] : [button('mail.drafts', 'Brouillons')]),
      ];
    }
  }
}

/** Title of the app bar for the open place. */
export function mailTitle(place: MailPlace): string {
  switch (place.kind) {
    case 'spam':
      return 'Messages indésirables';
    case 'sent':
    case 'letter':
      return 'Messages envoyés';
    case 'drafts':
      return 'Brouillons';
    case 'compose':
      return 'Écrire';
    default:
      return 'Messages reçus';
  }
}

/** Opens an e-mail and marks it as read. */
export function openMail(world: World, index: number): World {
  const received = world.mail[index];
  if (!received) return world;
  const mail = world.mail.slice();
  mail[index] = { ...received, read: true };
  return noted(
    { ...world, app: 'mail', mail, mailPlace: { kind: 'message', index }, problems: [] },
    `opened:mail/${received.message}`,
  );
}

function draftOf(world: World): Letter {
  return {
    to: (world.fields['mail.to'] ?? '').trim(),
    subject: (world.fields['mail.subject'] ?? '').trim(),
    body: (world.fields['mail.body'] ?? '').trim(),
    files: world.attached[FILES] ?? [],
    replyTo: world.replyTo,
  };
}

function withDraft(world: World, letter: Letter | null): World {
  const fields = { ...world.fields };
  const attached = { ...world.attached };
  for (const name of ['to', 'subject', 'body'] as const) {
    if (letter?.[name]) fields[`mail.${name}`] = letter[name];
    else delete fields[`mail.${name}`];
  }
  if (letter && letter.files.length > 0) attached[FILES] = letter.files;
  else delete attached[FILES];
  return { ...world, fields, attached, replyTo: letter?.replyTo ?? null, problems: [] };
}

/** Leaves the message being written; what was written becomes a draft. */
export function keepDraft(world: World): World {
  const draft = draftOf(world);
  const written = draft.to !== '' || draft.subject !== '' || draft.body !== '' || draft.files.length > 0;
  const drafts = written ? [...world.drafts, draft].slice(-9) : world.drafts;
  return { ...withDraft(world, null), drafts, mailPlace: { kind: 'inbox' } };
}

function knownAddress(address: string, scenario: Scenario): boolean {
  const known = plain(address);
  return Object.values(scenario.messages).some(
    (message) => message.channel === 'mail' && plain(message.address) === known,
  );
}

function send(world: World, scenario: Scenario): World {
  const letter = draftOf(world);
  if (!/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(letter.to)) {
    const text =
      letter.to === ''
        ? 'Il manque l’adresse e-mail de la personne.'
        : 'Cette adresse n’est pas complète. Elle s’écrit comme nom@site.exemple, sans espace.';
    return { ...world, problems: [{ target: 'mail.to', text }], missteps: world.missteps + 1 };
  }
  const sent: World = {
    ...withDraft(world, null),
    sent: [...world.sent, letter],
    mailPlace: { kind: 'inbox' },
    missteps: 0,
  };
  if (knownAddress(letter.to, scenario)) return sent;
  return {
    ...sent,
    pending: [...sent.pending, { message: NOT_FOUND, due: world.clock + 2, codes: { to: letter.to } }],
  };
}

export function tapMail(world: World, name: string, scenario: Scenario): World {
  const goto = (mailPlace: MailPlace): World => ({ ...world, mailPlace, problems: [] });
  switch (name) {
    case 'inbox':
      return goto({ kind: 'inbox' });
    case 'spam':
      return goto({ kind: 'spam' });
    case 'sentbox':
      return goto({ kind: 'sent' });
    case 'drafts':
      return goto({ kind: 'drafts' });
    case 'compose':
      return { ...withDraft(world, null), mailPlace: { kind: 'compose' } };
    case 'files':
      return { ...world, picking: FILES, problems: [] };
    case 'send':
      return send(world, scenario);
    case 'close':
      return keepDraft(world);
    case 'reply': {
      if (world.mailPlace.kind !== 'message') return world;
      const received = world.mail[world.mailPlace.index];
      if (!received) return world;
      const mail = mailOf(received, scenario);
      const subject = /^re\s*:/i.test(mail.subject) ? mail.subject : `Re : ${mail.subject}`;
      const answer: Letter = { to: mail.address, subject, body: '', files: [], replyTo: received.message };
      return { ...withDraft(world, answer), mailPlace: { kind: 'compose' } };
    }
  }
  const [kind, rest] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
  if (kind === 'open') {
    const index = world.mail.findIndex((_, candidate) => openTarget(world, candidate) === `mail.${name}`);
    return openMail(world, index);
  }
  if (kind === 'sent') return goto({ kind: 'letter', index: Number(rest) });
  if (kind === 'draft') {
    const draft = world.drafts[Number(rest)];
    if (!draft) return world;
    const drafts = world.drafts.filter((_, index) => index !== Number(rest));
    return { ...withDraft(world, draft), drafts, mailPlace: { kind: 'compose' } };
  }
  return world;
}
