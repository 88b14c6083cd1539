import * as v from 'valibot';
import { IdSchema } from '../practice/site-schema.ts';

/** A sentence or a label that people read: never empty, without a space at either end. */
export const TextSchema = v.pipe(
  v.string(),
  v.nonEmpty('write something here'),
  v.check((text) => text === text.trim(), 'no space before or after the text'),
  v.maxLength(240, 'at most 240 characters: split the idea'),
);

/** Shown with the answer to somebody who chose this. */
export const feedbackEntry = v.optional(
  v.pipe(
    TextSchema,
    v.description('What to say to somebody who chose this: why it is right or what it leads to'),
  ),
);

/** What every kind of question has; spread it into the strict object of the kind. */
export const commonEntries = {
  id: v.pipe(
    IdSchema,
    v.description('Name of the question, unique in its quiz; learning records keep it, so it never changes'),
  ),
  prompt: v.pipe(
    TextSchema,
    v.title('Question'),
    v.description('What is asked, in one short sentence; "tu" in ClicNjob, "vous" in Les Bons Clics'),
  ),
  explanation: v.pipe(
    TextSchema,
    v.title('Explanation'),
    v.description('Shown after the answer: why it is so, kindly, in one or two short sentences'),
  ),
  hear: v.optional(
    v.pipe(
      TextSchema,
      v.description('What the voice says instead of the prompt, if the prompt reads badly aloud'),
    ),
  ),
};

/** For `v.check`: no two items share an id. */
export function haveUniqueIds(items: readonly { id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}

/** For `v.check`: no two texts are the same. */
export function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

export { IdSchema };
