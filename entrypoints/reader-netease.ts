import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { netease } from '../lib/sites/webmail/netease.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [netease]));
