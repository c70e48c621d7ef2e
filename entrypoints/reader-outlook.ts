import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlook } from '../lib/sites/webmail/outlook/outlook.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [outlook]));
