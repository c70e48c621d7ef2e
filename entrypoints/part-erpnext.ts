import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { erpnext } from '../lib/sites/crm/frappe.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(erpnext));
