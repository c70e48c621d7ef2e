import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chatwoot } from '../lib/sites/crm/chatwoot.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(chatwoot));
