import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OWN_HOST_READERS } from '../lib/sites/own-host-readers.ts';
import { mountReader } from './_shared/mount-reader.ts';

/** For hosts that the user added: whatever software may stand there. */
export default defineUnlistedScript(() => mountReader(OWN_HOST_READERS));
