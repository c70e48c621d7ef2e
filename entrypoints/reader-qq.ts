import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { qqClassic } from '../lib/sites/webmail/qq-classic.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [qqClassic]));
