/** Two or three good questions of each kind: documentation for authors, fixtures of the tests, gallery at /galerie/questions. */
import { fillInExamples } from './fill-in/examples.ts';
import { findSuspiciousExamples } from './find-suspicious/examples.ts';
import { matchExamples } from './match/examples.ts';
import { officialSiteExamples } from './official-site/examples.ts';
import { oneChoiceExamples } from './one-choice/examples.ts';
import { putInOrderExamples } from './put-in-order/examples.ts';
import type { QuestionKind, QuestionOf } from './question.ts';
import { severalChoicesExamples } from './several-choices/examples.ts';
import { trueOrFalseExamples } from './true-or-false/examples.ts';

export const examplesByKind: { [K in QuestionKind]: readonly QuestionOf<K>[] } = {
  'one-choice': oneChoiceExamples,
  'several-choices': severalChoicesExamples,
  'put-in-order': putInOrderExamples,
  match: matchExamples,
  'fill-in': fillInExamples,
  'true-or-false': trueOrFalseExamples,
  'find-suspicious': findSuspiciousExamples,
  'official-site': officialSiteExamples,
};
