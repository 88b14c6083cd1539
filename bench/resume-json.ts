import { isDeepStrictEqual } from 'node:util';
import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { fromJsonResume } from '@wetechcare/core/resume/json-resume/from-json-resume.ts';
import { toJsonResume } from '@wetechcare/core/resume/json-resume/to-json-resume.ts';
import type { Resume } from '@wetechcare/core/resume/resume.ts';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Check } from './resume-pdf.ts';

/** Writes each CV as JSON Resume, holds it against the published schema, and reads it again. */
export function checkJsonResume(resumes: readonly Resume[]): Check {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const { $schema: _draft, ...draft07 } = schema as Record<string, unknown>;
  const validate = ajv.compile(draft07);
  const faults: string[] = [];
  let invalid = 0;
  let changed = 0;
  for (const [seed, resume] of resumes.entries()) {
    const written = JSON.stringify(toJsonResume(resume));
    if (!validate(JSON.parse(written))) {
      invalid += 1;
      faults.push(`JSON Resume of seed ${seed}: ${ajv.errorsText(validate.errors)}`);
    }
    if (!isDeepStrictEqual(fromJsonResume(written)?.resume, resume)) {
      changed += 1;
      faults.push(`JSON Resume of seed ${seed}: another CV after it is read again`);
    }
  }
  return {
    faults,
    section: {
      heading: 'JSON Resume',
      figures: [
        { name: 'CVs', unit: 'count', values: [resumes.length] },
        { name: 'not valid against the schema 1.0.0', unit: 'count', values: [invalid], atMost: 0 },
        { name: 'not the same CV when it is read again', unit: 'count', values: [changed], atMost: 0 },
      ],
    },
  };
}
