import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { odoo } from '../lib/sites/crm/odoo.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(odoo));
