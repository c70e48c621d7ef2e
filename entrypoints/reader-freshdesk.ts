import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freshdesk } from '../lib/sites/crm/freshworks.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [freshdesk]));
