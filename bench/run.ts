import { measureCheckGrowth } from './check-growth.ts';
import { printReport, printSummary, type Report } from './figures.ts';
import { measureFirstVisit } from './first-visit.ts';
import { printMeasuredOn, warnOfOtherWork } from './measured-on.ts';
import { measureOfflineWeight } from './offline-weight.ts';
import { measureResumeAts } from './resume-ats.ts';
import { measureResumeFiles } from './resume-files.ts';
import { measureResumeTool } from './resume-tool.ts';
import { measureRestart } from './server/restart.ts';
import { measureSyncThroughput } from './sync-throughput.ts';

/*
 * `npm run bench`: all the figures the project promises, measured. `npm run bench -- first-visit` measures one of them;
 * `--files` lists what came over the wire; RUNS=1 is quick and less sure. It never fails because a goal is missed.
 */

const runs = Math.max(1, Number(process.env.RUNS ?? 5));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const listsFiles = process.argv.includes('--files');

const benches: Record<string, () => Promise<Report>> = {
  'first-visit': () => measureFirstVisit(runs, listsFiles),
  'offline-weight': () => measureOfflineWeight(listsFiles),
  'check-growth': () => measureCheckGrowth(runs),
  'resume-tool': () => measureResumeTool(runs),
  'resume-files': () => measureResumeFiles(),
  'resume-ats': () => measureResumeAts(),
  'server-restart': () => measureRestart(runs),
  'sync-throughput': () => measureSyncThroughput(runs),
};

const unknown = chosen.find((name) => !benches[name]);
if (unknown) {
  console.error(`No bench called ${unknown}. There are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

await printMeasuredOn();
const reports: Report[] = [];
for (const [name, measure] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  warnOfOtherWork();
  try {
    const report = await measure();
    printReport(report);
    reports.push(report);
  } catch (error) {
    console.error(`\n${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
printSummary(reports);
