import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shopify } from '../lib/sites/crm/shopify.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [shopify]));
