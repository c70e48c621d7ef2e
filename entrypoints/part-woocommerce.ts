import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { woocommerce } from '../lib/sites/crm/woocommerce.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(woocommerce));
