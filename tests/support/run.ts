import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

export interface RunOptions {
  env?: Record<string, string>;
  /** Show what it says while it runs; each line begins with this. */
  show?: string;
}

/** Runs a program in the project's folder and keeps what it says. */
export function run(
  program: string,
  args: string[],
  { env = {}, show }: RunOptions = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (data: Buffer) => {
      const text = String(data);
      output += text;
      if (show !== undefined) process.stdout.write(text.replace(/^(?=.)/gm, show));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
