import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunOptions, run } from './run.ts';
import { makeTempFolder, removeFolder } from './stage/temp-folder.ts';

export class StageFailed extends Error {}

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const counted = { passed: 0, failed: 0 };

/** Ways to run one part of the test, and how many tests went well and badly in them so far. */
export const testStage = {
  /** A script of package.json. */
  async script(name: string, ...args: string[]): Promise<void> {
    const { code } = await run(NPM, ['run', '--silent', name, '--', ...args], { show: '  ' });
    if (code === 0) return;
    counted.failed += 1;
    throw new StageFailed(`npm run ${name} ended with ${code}.`);
  },

  /** A script of package.json that runs vitest. */
  async vitest(name: string, options: RunOptions = {}): Promise<void> {
    const folder = makeTempFolder('report');
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await run(NPM, ['run', '--silent', name, '--', ...reporters], {
      show: '  ',
      ...options,
    });
    const result = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : null;
    removeFolder(folder);
    counted.passed += result?.numPassedTests ?? 0;
    counted.failed += result?.numFailedTests ?? 0;
    if (!result) throw new StageFailed(`npm run ${name} left no report.`);
    if (code !== 0) throw new StageFailed(`npm run ${name} ended with ${code}.`);
    if (result.numPassedTests === 0) throw new StageFailed(`npm run ${name} ran no test.`);
  },

  counts(): { passed: number; failed: number } {
    return { ...counted };
  },
};

interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

/** Takes the time of each stage and says at the end where it went. */
export function startTimes() {
  const lines: string[] = [];
  async function time(name: string, work: () => Promise<void>): Promise<void> {
    const started = Date.now();
    console.log(`\n▶ ${name}`);
    let mark = '✗';
    try {
      await work();
      mark = '✓';
    } finally {
      const line = `${mark} ${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name}`;
      lines.push(line);
      console.log(line);
    }
  }
  return { time, tell: () => console.log(`\n${lines.join('\n')}`) };
}
