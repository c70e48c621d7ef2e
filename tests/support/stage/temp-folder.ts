import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function makeTempFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `regulars-${name}-`));
}

/** A browser that has just quit may still be writing: try for a moment, then leave the rest to the system. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch (error) {
    console.warn(`could not remove ${folder}: ${String(error)}`);
  }
}
