import { describe, expect, test } from 'vitest';
import { libraryCard } from '../fixtures/library-card.ts';
import {
  alongPath,
  changedLibraryCard,
  fromStart,
  pathUntil,
  play,
  readScreen,
  shown,
  tap,
  targets,
  wait,
  write,
} from '../fixtures/play.ts';
import { step } from '../step.ts';

const compose = [tap('home.mail'), tap('mail.compose')];
const letterTo = (to: string) => [
  ...compose,
  write('mail.to', to),
  write('mail.subject', 'Question'),
  write('mail.body', 'Bonjour'),
];
const received = play(pathUntil('library/send-code'), [wait(1)]);

describe('reading', () => {
  test('a new message is marked until it is opened', () => {
    const inbox = play(received, [tap('system.home'), tap('home.mail')]);
    expect(shown(inbox, 'mail.open.code-mail')).toMatchObject({ mark: 'non lu', strong: true });
    const back = play(inbox, [tap('mail.open.code-mail'), tap('mail.inbox')]);
    expect(shown(back, 'mail.open.code-mail')).toMatchObject({ mark: '', strong: false });
  });
  test('the newest of the same messages comes first and bears the plain name', () => {
    const again = play(received, [
      tap('library/again'),
      tap('library/send-code'),
      wait(1),
      tap('system.home'),
      tap('home.mail'),
    ]);
    expect(targets(again).filter((target) => target.startsWith('mail.open'))).toEqual([
      'mail.open.code-mail',
      'mail.open.code-mail.1',
    ]);
    const newest = play(again, [tap('mail.open.code-mail')]);
    expect(readScreen(newest)).toContain(again.codes['door']!.value);
    const older = play(again, [tap('mail.open.code-mail.1')]);
    expect(readScreen(older)).toContain(received.codes['door']!.value);
    expect(readScreen(older)).not.toContain(again.codes['door']!.value);
  });
  test('unwanted mail has its own folder', () => {
    const scenario = changedLibraryCard((_, sites) => {
      sites['library']!.messages[0]!.spam = true;
    });
    const inbox = play(
      pathUntil('library/send-code', scenario),
      [wait(1), tap('system.home'), tap('home.mail')],
      scenario,
    );
    expect(targets(inbox, scenario)).not.toContain('mail.open.code-mail');
    expect(targets(play(inbox, [tap('mail.spam')], scenario), scenario)).toContain('mail.open.code-mail');
  });
});

describe('answering', () => {
  const reading = play(received, [tap('system.home'), tap('home.mail'), tap('mail.open.code-mail')]);
  test('keeps the address, and puts "Re :" before the subject', () => {
    const answer = play(reading, [tap('mail.reply')]);
    expect(answer.fields).toMatchObject({
      'mail.to': 'code@ma-bibliotheque.exemple',
      'mail.subject': 'Re\u00a0: Votre code',
    });
    const sent = play(answer, [write('mail.body', 'Merci'), tap('mail.send')]).sent[0];
    expect(sent).toMatchObject({ replyTo: 'code-mail', to: 'code@ma-bibliotheque.exemple' });
  });
  test('"Re :" is written once only', () => {
    const scenario = changedLibraryCard((_, sites) => {
      sites['library']!.messages[0]!.subject = 'RE: Votre code';
    });
    expect(play(reading, [tap('mail.reply')], scenario).fields['mail.subject']).toBe('RE: Votre code');
  });
  test('a new message afterwards answers nobody', () => {
    const fresh = play(reading, [tap('mail.reply'), tap('mail.close'), tap('mail.compose')]);
    expect(fresh.replyTo).toBeNull();
    expect(fresh.fields['mail.to']).toBeUndefined();
  });
});

describe('sending', () => {
  test('to nobody, or to half an address, says what to do and sends nothing', () => {
    for (const to of ['', 'accueil@bibliotheque', 'a b@c.exemple', 'accueil']) {
      const world = fromStart([...(to === '' ? compose : letterTo(to)), tap('mail.send')]);
      expect(world.sent).toHaveLength(0);
      expect(shown(world, 'mail.to')).toMatchObject({ error: expect.stringContaining('adresse') });
    }
  });
  test('to an unknown address, the message comes back and says which address', () => {
    const world = fromStart([...letterTo('acueil@ma-bibliotheque.exemple'), tap('mail.send'), wait(5)]);
    const back = play(world, [tap('mail.open.mail-not-found')]);
    expect(readScreen(back)).toContain('acueil@ma-bibliotheque.exemple');
    expect(targets(back)).not.toContain('mail.reply');
  });
  test('to a known address in capitals, it arrives', () => {
    const world = fromStart([...letterTo('Accueil@Ma-Bibliotheque.exemple'), tap('mail.send'), wait(5)]);
    expect(world.mail).toHaveLength(0);
    expect(world.sent).toHaveLength(1);
  });
  test('what was sent can be read again, with its files', () => {
    const world = play(alongPath(-2 + libraryCard.task.path.length), [
      tap('mail.sentbox'),
      tap('mail.sent.0'),
    ]);
    expect(readScreen(world)).toContain('Pièce jointe\u00a0: Recu.pdf');
    expect(readScreen(world)).toContain('Bonjour, je voudrais un rendez-vous. Merci.');
  });
});

describe('drafts', () => {
  const written = fromStart(letterTo('accueil@ma-bibliotheque.exemple'));
  test('what is being written is still there after the home key', () => {
    const back = play(written, [tap('system.home'), tap('home.mail')]);
    expect(shown(back, 'mail.body')).toMatchObject({ value: 'Bonjour' });
  });
  test('"Garder pour plus tard" keeps it among the drafts, from where it is taken up again', () => {
    const kept = play(written, [tap('mail.close')]);
    expect(kept.drafts).toHaveLength(1);
    const again = play(kept, [tap('mail.drafts'), tap('mail.draft.0')]);
    expect(again.drafts).toHaveLength(0);
    expect(again.fields).toMatchObject({
      'mail.to': 'accueil@ma-bibliotheque.exemple',
      'mail.body': 'Bonjour',
    });
  });
  test('a message opened by its notice does not lose it', () => {
    const asked = play(pathUntil('library/send-code'), [
      tap('system.home'),
      ...letterTo('accueil@ma-bibliotheque.exemple'),
    ]);
    const mailNotice = { ...asked, notices: asked.notices.filter(({ channel }) => channel === 'mail') };
    const opened = play(mailNotice, [tap('system.notice')]);
    expect(opened.mailPlace.kind).toBe('message');
    expect(opened.drafts).toEqual([
      {
        to: 'accueil@ma-bibliotheque.exemple',
        subject: 'Question',
        body: 'Bonjour',
        files: [],
        replyTo: null,
      },
    ]);
  });
  test('a text message opened by its notice leaves it as it is', () => {
    const asked = play(pathUntil('library/send-code'), [
      tap('system.home'),
      ...letterTo('accueil@ma-bibliotheque.exemple'),
      tap('system.notice'),
    ]);
    expect(asked.app).toBe('messages');
    expect(shown(play(asked, [tap('system.home'), tap('home.mail')]), 'mail.body')).toMatchObject({
      value: 'Bonjour',
    });
  });
  test('nothing written makes no draft', () => {
    expect(fromStart([...compose, tap('mail.close')]).drafts).toHaveLength(0);
  });
  test('the files of a draft are kept with it', () => {
    const kept = play(written, [tap('mail.files'), tap('picker.cat'), tap('mail.close')]);
    expect(kept.attached['mail.files']).toBeUndefined();
    expect(play(kept, [tap('mail.drafts'), tap('mail.draft.0')]).attached['mail.files']).toEqual(['cat']);
  });
});

describe('attached files', () => {
  const picking = fromStart([...compose, tap('mail.files')]);
  test('a file is put in and taken out', () => {
    const joined = play(picking, [tap('picker.cat')]);
    expect(joined.attached).toEqual({ 'mail.files': ['cat'] });
    expect(play(joined, [tap('remove.mail.files.cat')]).attached).toEqual({});
  });
  test('the same file twice counts once', () => {
    const twice = play(picking, [tap('picker.cat'), tap('mail.files'), tap('picker.cat')]);
    expect(twice.attached['mail.files']).toEqual(['cat']);
  });
  test('choosing can be given up', () => {
    const cancelled = play(picking, [tap('picker.cancel')]);
    expect(cancelled.picking).toBeNull();
    expect(cancelled.attached).toEqual({});
  });
  test('the attachment of a message can be opened, and closed', () => {
    const scenario = changedLibraryCard((_, sites) => {
      sites['library']!.messages[0]!.files = ['receipt'];
    });
    const opened = play(
      received,
      [tap('system.home'), tap('home.mail'), tap('mail.open.code-mail'), tap('mail.file.receipt')],
      scenario,
    );
    expect(readScreen(opened, scenario)).toContain('Preuve reçue.');
    expect(step(opened, tap('viewer.close'), scenario).mailPlace.kind).toBe('message');
  });
});
