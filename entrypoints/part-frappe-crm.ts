import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frappeCrm } from '../lib/sites/crm/frappe.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(frappeCrm));
