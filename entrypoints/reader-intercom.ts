import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { intercom } from '../lib/sites/crm/intercom.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [intercom]));
