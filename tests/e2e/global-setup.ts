import { build } from '../support/builds.ts';
import {
  type Roundcube,
  roundcubeEnvironment,
  roundcubeMissing,
  startRoundcube,
} from '../support/roundcube.ts';
import { BROWSERS } from './browsers.ts';

/** Builds, unless `npm test` has just done so, and starts the real webmail where there can be one. */
export async function setup(): Promise<() => Promise<void>> {
  if (!process.env['REGULARS_BUILT']) for (const browser of BROWSERS) await build(browser);
  const missing = roundcubeMissing();
  if (missing) console.log(`\nReal webmail stories are left out: ${missing}.\n`);
  const roundcube: Roundcube | null = missing ? null : await startRoundcube();
  Object.assign(process.env, roundcubeEnvironment(roundcube));
  return async () => roundcube?.stop();
}
