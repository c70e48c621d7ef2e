import { shopify } from '../lib/sites/crm/shopify.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [shopify]) };
