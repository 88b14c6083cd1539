import { expect, test } from 'vitest';
import { board } from './board.ts';
import { dueFollowUps, followUpDay } from './follow-up.ts';
import { statusOn, withStatus } from './status.ts';
import { application } from './test-applications.ts';

const NOW = { today: '2026-12-05', now: '2026-12-05T08:00:00.000Z' };

test('a follow-up is due ten days after the message left, over the end of a month and of a year', () => {
  expect(followUpDay(application())).toBe('2026-12-05');
  expect(followUpDay(application({ sentOn: '2026-12-28' }))).toBe('2027-01-07');
  expect(followUpDay(application({ sentOn: '2028-02-20' }))).toBe('2028-03-01');
});

test('nothing is due before a message left, nor from a day that does not exist', () => {
  expect(followUpDay(application({ sentOn: '' }))).toBeNull();
  expect(followUpDay(application({ sentOn: '2026-02-30' }))).toBeNull();
});

test('it is due on the tenth day, not on the ninth, and never once there is an interview or an answer', () => {
  const list = [
    application({ id: 'today', sentOn: '2026-11-25' }),
    application({ id: 'tomorrow', sentOn: '2026-11-26' }),
    application({ id: 'old', sentOn: '2026-10-01' }),
    application({ id: 'interview', sentOn: '2026-10-01', status: 'interview' }),
    application({ id: 'answered', sentOn: '2026-10-01', status: 'answered' }),
  ];
  expect(dueFollowUps(list, NOW.today).map(({ id }) => id)).toEqual(['old', 'today']);
});

test('on the board, what is due stands in its own column by itself', () => {
  const columns = board([application(), application({ id: 'b', sentOn: '2026-12-01' })], NOW.today);
  const ids = Object.fromEntries(
    columns.map(({ status, applications }) => [status, applications.map(({ id }) => id)]),
  );
  expect(ids).toEqual({ spotted: [], sent: ['b'], 'follow-up-due': ['a1'], interview: [], answered: [] });
});

test('each application is in exactly one column, the nearest interview first', () => {
  const list = [
    application({ id: 'later', status: 'interview', interviewAt: '2026-12-09T10:00' }),
    application({ id: 'sooner', status: 'interview', interviewAt: '2026-12-07T10:00' }),
  ];
  const interviews = board(list, NOW.today).find(({ status }) => status === 'interview')!;
  expect(interviews.applications.map(({ id }) => id)).toEqual(['sooner', 'later']);
});

test('“sent” without a day means today; a day that was given stays', () => {
  const spotted = application({ status: 'spotted', sentOn: '' });
  expect(withStatus(spotted, 'sent', NOW).sentOn).toBe('2026-12-05');
  expect(withStatus(application({ status: 'spotted' }), 'sent', NOW).sentOn).toBe('2026-11-25');
});

test('sent again when the follow-up was due: the ten days begin again', () => {
  const followedUp = withStatus(application(), 'sent', NOW);
  expect(followedUp.sentOn).toBe('2026-11-25');
  expect(statusOn(followedUp, NOW.today)).toBe('sent');
  expect(followUpDay(followedUp)).toBe('2026-12-15');
});

test('an answer that was a mistake leaves no outcome behind', () => {
  const answered = application({ status: 'answered', outcome: 'no' });
  expect(withStatus(answered, 'interview', NOW).outcome).toBeNull();
  expect(withStatus(answered, 'answered', NOW).outcome).toBe('no');
});
