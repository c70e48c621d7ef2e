import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { icloud } from '../lib/sites/webmail/sealed.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [icloud]));
