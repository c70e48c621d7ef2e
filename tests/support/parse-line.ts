/**
 * npm run parse-line -- "TEXT" [--now 2026-11-22T09:00[Asia/Shanghai]] [--lang zh-CN] [--next N] [--all]
 * npm run parse-line -- --batch FILE [--all]      one JSON {line, now?, lang?, next?} a line
 *
 * Prints what quick add understands, one JSON object a line. `--all` adds what it suggests and keeps beside.
 */
import { readFileSync } from 'node:fs';
import { type Asked, BadQuestion, lineReport } from './parse-line-report.ts';

const USAGE =
  'usage: parse-line "TEXT" [--now 2026-11-22T09:00[Asia/Shanghai]] [--lang zh-CN] [--next N] [--all] | --batch FILE';

/** By hand: a line may well begin with a dash, or with nothing but an option's name. */
function readArguments(args: readonly string[]) {
  const options = new Map<string, string>();
  const words: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    const [, name, value] = /^--(now|lang|next|batch|all)(?:=(.*))?$/su.exec(arg) ?? [];
    if (name === undefined) words.push(arg);
    else if (name === 'all') options.set(name, '1');
    else {
      options.set(name, value ?? args[i + 1] ?? '');
      if (value === undefined) i += 1;
    }
  }
  return { options, line: words.join(' '), hasLine: words.length > 0 };
}

function askedOf(json: string): Asked {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null)
    throw new BadQuestion('not an object {line, now?, lang?, next?}');
  return value as Asked;
}

function batch(file: string, all: boolean): number {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '');
  for (const line of lines) {
    try {
      console.log(JSON.stringify(lineReport(askedOf(line), all)));
    } catch (error) {
      console.log(JSON.stringify({ error: (error as Error).message }));
    }
  }
  return 0;
}

function main(): number {
  const { options, line, hasLine } = readArguments(process.argv.slice(2));
  const all = options.has('all');
  const file = options.get('batch');
  try {
    if (file !== undefined) return batch(file, all);
    if (!hasLine) throw new BadQuestion(USAGE);
    const [now, lang, next] = [options.get('now'), options.get('lang'), options.get('next')];
    const asked: Asked = {
      line,
      ...(now === undefined ? {} : { now }),
      ...(lang === undefined ? {} : { lang }),
    };
    if (next !== undefined) asked.next = next.trim() === '' ? Number.NaN : Number(next);
    console.log(JSON.stringify(lineReport(asked, all)));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return error instanceof BadQuestion ? 2 : 1;
  }
}

process.exitCode = main();
