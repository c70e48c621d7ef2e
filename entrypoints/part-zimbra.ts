import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/sites/parts.ts';
import { zimbra } from '../lib/sites/webmail/zimbra.ts';

export default defineUnlistedScript(() => arrive(zimbra));
