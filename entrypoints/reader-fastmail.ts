import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fastmail } from '../lib/sites/webmail/fastmail.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [fastmail]));
