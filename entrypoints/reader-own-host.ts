import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OWN_HOST_CLAIMS } from '../lib/sites/own-host-claims.ts';
import { onDemand } from '../lib/sites/parts.ts';
import { learnTaught } from '../lib/sites/taught/known-pages.ts';
import { mountReader } from './_shared/mount-reader.ts';

/** For hosts that the user added: finds out what stands there, and has the reader for it brought. */
export default defineUnlistedScript(() =>
  mountReader((bring, come) => OWN_HOST_CLAIMS.map((claim) => onDemand(claim, bring, come)), learnTaught),
);
