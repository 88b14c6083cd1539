import * as v from 'valibot';
import type { LearningRecord } from './record.ts';
import {
  ACTIVITY,
  CONTENT_VERSION,
  DEVICE,
  ID,
  LESSON,
  LONGEST_TEXT,
  LONGEST_TIME,
  MOST_HELP,
  MOST_NAMES,
  NAME,
  VERB,
  isInstant,
} from './record-shape.ts';

/*
 * What the server accepts. The phone uses parse-record.ts, which says the same without valibot; a test holds the two
 * together. Fields that are not named here are dropped.
 */

const text = (pattern: RegExp, description: string) =>
  v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.regex(pattern), v.description(description));
const names = v.pipe(v.array(text(NAME, 'Id of a goal or a trap')), v.maxLength(MOST_NAMES));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const ResultFieldsSchema = v.object({
  success: v.optional(v.boolean()),
  share: v.optional(
    v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description('Part done or right, 0 to 1')),
  ),
  helpCount: v.optional(whole(MOST_HELP)),
  goals: v.optional(names),
  traps: v.optional(names),
  seconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_TIME))),
});

export const RecordResultSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'an object, not a list'),
  ResultFieldsSchema,
);

export const RecordSchema: v.GenericSchema<unknown, LearningRecord> = v.object({
  v: v.literal(1),
  id: text(ID, 'UUIDv7 made on the device'),
  device: text(DEVICE, 'Random id of the device'),
  lesson: text(LESSON, 'Slug of the lesson, or * for all of them when erasing'),
  contentVersion: text(CONTENT_VERSION, 'Version of the lesson that was on screen'),
  verb: text(VERB, 'xAPI-like verb'),
  activity: text(ACTIVITY, 'lesson, film, guided, alone, check, quiz or question:<id>'),
  at: v.pipe(
    v.string(),
    v.check(isInstant, 'a UTC time with milliseconds, such as 2026-11-23T09:30:00.000Z'),
  ),
  result: v.optional(RecordResultSchema),
});
