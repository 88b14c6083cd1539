import * as v from 'valibot';
import { IdSchema } from '../practice/site-schema.ts';

const sentence = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate('a date like 2026-11-23'));

export const CardSchema = v.strictObject({
  title: sentence,
  picture: v.pipe(sentence, v.description('Name of an illustration, without folder or ending')),
  alt: v.pipe(v.string(), v.description('What the picture shows; empty when it only decorates')),
  text: v.pipe(
    v.array(sentence),
    v.minLength(1),
    v.maxLength(5),
    v.description('Short sentences, one idea each'),
  ),
  didYouKnow: v.optional(v.pipe(sentence, v.description('Le saviez-vous ?'))),
});

/** A lesson: what it promises, what it teaches in cards, what stays on paper. Task and quiz stand in files beside it. */
export const LessonSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slug: IdSchema,
  site: v.picklist(['clicnjob', 'les-bons-clics']),
  order: v.pipe(v.number(), v.integer(), v.description('Place in the list of its site')),
  theme: v.pipe(
    v.picklist(['job', 'mail', 'family', 'health', 'tax', 'housing', 'papers', 'security']),
    v.description('The need it answers'),
  ),
  title: sentence,
  promise: v.pipe(sentence, v.description('"À la fin, vous saurez…"')),
  codes: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[1-5]\.[1-6]$/, 'a DigComp 3.0 code such as 2.1'))),
    v.minLength(1),
    v.description('DigComp 3.0 codes'),
  ),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(30)),
  atHand: v.pipe(v.array(sentence), v.description('What to have at hand when doing it for real')),
  sources: v.pipe(
    v.array(
      v.strictObject({
        title: sentence,
        host: sentence,
        date: v.pipe(sentence, v.description('Date of the source')),
      }),
    ),
    v.minLength(1),
  ),
  checkedOn: v.pipe(day, v.description('Last day somebody compared the lesson with its sources')),
  owner: v.pipe(sentence, v.description('Who keeps it up to date')),
  picture: v.pipe(sentence, v.description('Cover illustration')),
  cards: v.pipe(v.array(CardSchema), v.minLength(3), v.maxLength(8)),
  memo: v.strictObject({
    steps: v.pipe(
      v.array(sentence),
      v.minLength(3),
      v.maxLength(10),
      v.description('The steps on the real site, for the printed sheet'),
    ),
    beware: v.pipe(v.array(sentence), v.minLength(1), v.maxLength(5)),
    help: v.pipe(v.array(sentence), v.description('Who can help: phone numbers, places')),
  }),
});
export type Lesson = v.InferOutput<typeof LessonSchema>;
