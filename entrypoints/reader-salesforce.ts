import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { salesforce } from '../lib/sites/crm/salesforce.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [salesforce]));
