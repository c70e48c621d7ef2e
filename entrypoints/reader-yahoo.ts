import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { yahoo } from '../lib/sites/webmail/yahoo.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [yahoo]));
