import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gmail } from '../lib/sites/webmail/gmail/gmail.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [gmail]));
