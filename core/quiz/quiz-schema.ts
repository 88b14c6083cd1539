import * as v from 'valibot';
import { haveUniqueIds, IdSchema } from './common-schema.ts';
import { QuestionSchema } from './question.ts';

/** The quiz of a lesson; stands beside the lesson as `quiz.json`. */
export const QuizSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    lesson: v.pipe(IdSchema, v.description('Slug of the lesson')),
    questions: v.pipe(
      v.array(QuestionSchema),
      v.minLength(6, 'a quiz has at least 6 questions'),
      v.maxLength(8, 'a quiz has at most 8 questions'),
      v.check((questions) => haveUniqueIds(questions), 'two questions have the same id'),
      v.description('In the order they are asked, easy ones first'),
    ),
  }),
  v.title('Quiz'),
  v.description('Six to eight questions about one lesson'),
);

export type Quiz = v.InferOutput<typeof QuizSchema>;
