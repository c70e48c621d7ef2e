import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zohoCrm } from '../lib/sites/crm/zoho-crm.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [zohoCrm]));
