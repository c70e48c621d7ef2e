import { join } from 'node:path';
import { build } from 'vite';
import type { View } from '../support/stage/stage.ts';

/** Bundles a file of `in-page/`; in the page its exports are `bench.…`. */
export async function bundle(name: string): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page', `${name}.ts`);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${name} could not be bundled`);
  return `${chunk.code}\nglobalThis.bench = bench;`;
}

/** Runs statements in the page; the page's own content policy does not reach them. */
export async function runCode(view: View, code: string): Promise<void> {
  await view.evaluate(`(() => { ${code}\n; return true; })()`);
}

/** Calls an export of the bundle that was put into the page. */
export function call<T>(view: View, name: string, ...args: unknown[]): Promise<T> {
  return view.evaluate<T>(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
}
