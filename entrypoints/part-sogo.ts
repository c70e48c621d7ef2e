import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/sites/parts.ts';
import { sogo } from '../lib/sites/webmail/sogo.ts';

export default defineUnlistedScript(() => arrive(sogo));
