import * as v from 'valibot';
import { MESSAGE_KINDS, type MessageKind } from '../letter/message.ts';
import { RULES } from '../letter/rules/rules.ts';

/** A regular expression as the engine compiles it; one that cannot be compiled is refused where it is written. */
function pattern(description: string) {
  return v.pipe(
    v.string(),
    v.check(isPattern, 'a regular expression that compiles: look at its brackets and backslashes'),
    v.description(description),
  );
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

/** A test on a text. Case, accents, typographic apostrophes and double spaces never count. */
export const TextTestSchema = v.pipe(
  v.strictObject({
    is: v.optional(v.pipe(v.string(), v.description('Equals this text'))),
    has: v.optional(v.pipe(v.array(v.string()), v.description('Holds at least one of these'))),
    lacks: v.optional(v.pipe(v.array(v.string()), v.description('Holds none of these (whole words)'))),
    matches: v.optional(pattern('Regular expression, on the text without accents, lower case')),
    exactly: v.optional(
      pattern('Regular expression on the text as it is written: capitals and accents count'),
    ),
    amount: v.optional(
      v.pipe(v.number(), v.description('Is this amount in euros, however it is written (1 200,50 = 1200.5)')),
    ),
    minWords: v.optional(v.pipe(v.number(), v.integer())),
    maxWords: v.optional(v.pipe(v.number(), v.integer())),
  }),
  v.description('All the tests written here must hold'),
);
export type TextTest = v.InferOutput<typeof TextTestSchema>;

/** A predicate over the world. Goals, traps, rules and visibility are all written with it. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { field: string; test?: TextTest | undefined }
  | { flag: string }
  | { at: string }
  | { visited: string }
  | { opened: string }
  | { code: string; in: string }
  | { mail: MailTest }
  | { text: { to: string; body?: TextTest | undefined } };

export interface MailTest {
  to?: string | undefined;
  subject?: TextTest | undefined;
  body?: TextTest | undefined;
  attached?: string[] | undefined;
  attachedCount?: number | undefined;
  replyTo?: string | undefined;
  keeps?: { as: MessageKind; rules: string[] } | undefined;
}

export const ConditionSchema: v.GenericSchema<Condition> = v.union([
  v.strictObject({ all: v.array(v.lazy(() => ConditionSchema)) }),
  v.strictObject({ any: v.array(v.lazy(() => ConditionSchema)) }),
  v.strictObject({ not: v.lazy(() => ConditionSchema) }),
  v.strictObject({
    field: v.pipe(
      v.string(),
      v.description(
        'site/field; inside a practice site the site may be left out. Filled, or the test holds.',
      ),
    ),
    test: v.optional(TextTestSchema),
  }),
  v.strictObject({ flag: v.pipe(v.string(), v.description('A flag set by an effect')) }),
  v.strictObject({
    at: v.pipe(v.string(), v.description('What is on the screen: home, mail, files… or site/screen')),
  }),
  v.strictObject({ visited: v.pipe(v.string(), v.description('site/screen was shown at least once')) }),
  v.strictObject({ opened: v.pipe(v.string(), v.description('mail/id, text/id or file/id was opened')) }),
  v.strictObject({
    code: v.pipe(v.string(), v.description('Name of the code')),
    in: v.pipe(v.string(), v.description('The field that must hold the last code sent, still valid')),
  }),
  v.strictObject({
    mail: v.pipe(
      v.strictObject({
        to: v.optional(
          v.pipe(
            v.string(),
            v.description('Looks at the last e-mail sent to this address; without it, the last one sent'),
          ),
        ),
        subject: v.optional(TextTestSchema),
        body: v.optional(TextTestSchema),
        attached: v.optional(v.pipe(v.array(v.string()), v.description('These files are attached'))),
        attachedCount: v.optional(
          v.pipe(v.number(), v.integer(), v.description('Exactly so many files are attached')),
        ),
        replyTo: v.optional(v.pipe(v.string(), v.description('It answers this message'))),
        keeps: v.optional(
          v.pipe(
            v.strictObject({
              as: v.pipe(v.picklist(MESSAGE_KINDS), v.description('What kind of message it is')),
              rules: v.pipe(
                v.array(v.picklist(RULES.map(({ id }) => id))),
                v.minLength(1),
                v.description('Ids of core/letter/rules'),
              ),
            }),
            v.description(
              'It keeps these rules of a message to an employer; `letters` of the task says who writes',
            ),
          ),
        ),
      }),
      v.description('An e-mail that the learner has sent'),
    ),
  }),
  v.strictObject({
    text: v.pipe(
      v.strictObject({
        to: v.pipe(v.string(), v.description('Number or name of the thread')),
        body: v.optional(TextTestSchema),
      }),
      v.description('A text message that the learner has sent in this thread'),
    ),
  }),
]);
