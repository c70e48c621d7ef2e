import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pipedrive } from '../lib/sites/crm/pipedrive.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [pipedrive]));
