import * as v from 'valibot';
import { commonEntries, feedbackEntry, haveUniqueIds, IdSchema, TextSchema } from '../common-schema.ts';

/** A message in which something may be suspicious. */
export const FindSuspiciousSchema = v.pipe(
  v.strictObject({
    kind: v.literal('find-suspicious'),
    ...commonEntries,
    medium: v.pipe(v.picklist(['mail', 'sms']), v.description('How the message came')),
    segments: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            id: v.pipe(IdSchema, v.description('Name of the segment; the learner’s answer keeps it')),
            part: v.pipe(
              v.picklist(['sender', 'subject', 'text', 'link', 'attachment']),
              v.description('What this piece of the message is'),
            ),
            text: v.pipe(TextSchema, v.description('What is read; every host ends in .exemple')),
            address: v.optional(v.pipe(TextSchema, v.description('For a link: where it really leads'))),
            suspicious: v.boolean(),
            feedback: v.pipe(feedbackEntry, v.description('Why it is suspicious, or why it is not')),
          }),
          v.check(
            (segment) => !segment.suspicious || segment.feedback !== undefined,
            'say in "feedback" why it is suspicious',
          ),
          v.check(
            (segment) => segment.part === 'link' || segment.address === undefined,
            'only a link has an address',
          ),
        ),
      ),
      v.minLength(3),
      v.maxLength(8),
      v.check((segments) => haveUniqueIds(segments), 'two segments have the same id'),
      v.check(
        (segments) => segments.filter((segment) => segment.part === 'sender').length === 1,
        'a message has one sender',
      ),
      v.description(
        'The message in the order it is read. If nothing is suspicious, the right answer is "nothing"',
      ),
    ),
  }),
  v.title('Find what is suspicious'),
  v.description('The learner taps what is suspicious in a message, or says that nothing is'),
);

export type FindSuspiciousQuestion = v.InferOutput<typeof FindSuspiciousSchema>;

/** Ids of the tapped segments, or 'nothing' if the learner finds the message honest. */
export type FindSuspiciousInput = readonly string[] | 'nothing';
