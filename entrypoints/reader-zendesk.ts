import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zendesk } from '../lib/sites/crm/zendesk.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [zendesk]));
