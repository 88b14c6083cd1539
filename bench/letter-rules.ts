import { scoreRules } from '@wetechcare/core/letter/score-rules.ts';
import { HELD_OUT_MESSAGES, KNOWN_MESSAGES, loadMessages } from '../authoring/load-messages.ts';

/*
 * `node bench/letter-rules.ts`: how well each rule of the messages to an employer does on the labelled messages, those on which
 * they were written and those held out. `--where` lists the messages on which a rule is wrong.
 */

const percent = (share: number) => `${Math.round(share * 100)} %`;

function printScores(title: string, names: readonly string[]): void {
  const { messages, faults } = loadMessages(names);
  for (const { file, line, text } of faults) console.error(`${file}:${line} ${text}`);
  const scores = scoreRules(messages);
  const right = scores.reduce((sum, { wanted, missed }) => sum + wanted - missed.length, 0);
  const missed = scores.reduce((sum, score) => sum + score.missed.length, 0);
  const wrongly = scores.reduce((sum, score) => sum + score.wrongly.length, 0);
  console.log(`\n${title}: ${messages.length} messages, ${scores.length} rules`);
  console.table(
    scores
      .filter(({ wanted, wrongly: wrong }) => wanted + wrong.length > 0)
      .map(({ rule, wanted, recall, precision }) => ({
        rule,
        messages: wanted,
        recall: percent(recall),
        precision: percent(precision),
      })),
  );
  console.log(
    `all rules: recall ${percent(right / (right + missed))}, precision ${percent(right / (right + wrongly))}`,
  );
  if (!process.argv.includes('--where')) return;
  for (const score of scores) {
    for (const at of score.missed) console.log(`${at} ${score.rule} is silent`);
    for (const at of score.wrongly) console.log(`${at} ${score.rule} should be silent`);
  }
}

printScores('Known messages', KNOWN_MESSAGES);
printScores('Held-out messages', HELD_OUT_MESSAGES);
