import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prestashop } from '../lib/sites/crm/prestashop.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(prestashop));
