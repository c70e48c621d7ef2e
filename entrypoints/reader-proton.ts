import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { proton } from '../lib/sites/webmail/proton.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [proton]));
