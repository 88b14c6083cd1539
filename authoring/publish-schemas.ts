import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { JobSchema } from '@wetechcare/core/jobs/job-schema.ts';
import { ActionSchema } from '@wetechcare/core/practice/action-schema.ts';
import { ConditionSchema, TextTestSchema } from '@wetechcare/core/practice/condition-schema.ts';
import { EffectSchema } from '@wetechcare/core/practice/effect-schema.ts';
import { LessonSchema } from '@wetechcare/core/lesson/lesson-schema.ts';
import { ComponentSchema, MessageSchema, SiteSchema } from '@wetechcare/core/practice/site-schema.ts';
import { TaskSchema } from '@wetechcare/core/practice/task-schema.ts';
import { QuizSchema } from '@wetechcare/core/quiz/quiz-schema.ts';
import {
  ExperienceKindsSchema,
  InterestsSchema,
  LanguagesSchema,
  LicencesSchema,
  QualitiesSchema,
} from '@wetechcare/core/resume/resume-lists-schema.ts';
import { WorkshopSchema } from '@wetechcare/core/workshop/workshop-schema.ts';
import { CONTENT } from './load-content.ts';

/*
 * Writes the JSON Schemas from which an editor completes and underlines. `--check` writes nothing and fails when they are out
 * of date.
 */

const schemas = {
  lesson: LessonSchema,
  quiz: QuizSchema,
  site: SiteSchema,
  task: TaskSchema,
  job: JobSchema,
  workshop: WorkshopSchema,
  qualities: QualitiesSchema,
  licences: LicencesSchema,
  interests: InterestsSchema,
  languages: LanguagesSchema,
  'experience-kinds': ExperienceKindsSchema,
};
const PRACTICE = ['site', 'task'];
/** Parts that stand in many places: named once, so that the files stay readable. */
const definitions = {
  Action: ActionSchema,
  Component: ComponentSchema,
  Condition: ConditionSchema,
  Effect: EffectSchema,
  Message: MessageSchema,
  TextTest: TextTestSchema,
};
const check = process.argv.includes('--check');
const folder = join(CONTENT, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(folder, `${name}.schema.json`);
  const text = `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', ...(PRACTICE.includes(name) && { definitions }) }), null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`content/schema/${name}.schema.json is out of date: run npm run schemas.`);
    process.exitCode = 1;
  }
}
