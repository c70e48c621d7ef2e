import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/sites/parts.ts';
import { snappymail } from '../lib/sites/webmail/rainloop.ts';

export default defineUnlistedScript(() => arrive(snappymail));
