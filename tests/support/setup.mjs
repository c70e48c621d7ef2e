/**
 * Puts in place what a fresh clone lacks: npm packages and the browsers. Runs before `npm start`, `npm test`
 * and `npm run dev` with whatever Node the machine has (18 or later), so it imports nothing that is installed.
 */
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';

const OLDEST_NODE = 18;

try {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new Error(`Node ${OLDEST_NODE} or later is needed, this is ${process.version}.`);
  ensurePackages();
  ensureBrowsers({ all: process.env.npm_lifecycle_event === 'pretest' });
} catch (error) {
  console.error(`\nsetup: ${error.message}\n`);
  process.exitCode = 1;
}
