import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/sites/parts.ts';
import { nextcloud } from '../lib/sites/webmail/nextcloud.ts';

export default defineUnlistedScript(() => arrive(nextcloud));
