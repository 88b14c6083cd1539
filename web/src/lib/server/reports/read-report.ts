import * as v from 'valibot';
import { reportSchema, type Report } from './report-schema.ts';

/** Why a report is refused: the field at fault (empty when it is the whole) and a sentence for a person. */
export interface Refusal {
  field: string;
  message: string;
}

/**
 * Checks what came from outside.
 * @param knownLessons slugs of the lessons that exist
 */
export function readReport(
  input: unknown,
  knownLessons: ReadonlySet<string>,
): { report: Report } | { refusal: Refusal } {
  const { success, output, issues } = v.safeParse(reportSchema, input);
  if (!success) {
    const [issue] = issues;
    const isUnknownField = issue.kind === 'schema' && issue.expected === 'never';
    return {
      refusal: {
        field: v.getDotPath(issue) ?? '',
        message: isUnknownField ? 'Cette information n’est pas attendue.' : issue.message,
      },
    };
  }
  if (!knownLessons.has(output.lesson)) {
    return { refusal: { field: 'lesson', message: 'Cette leçon n’existe pas.' } };
  }
  return { report: output };
}
