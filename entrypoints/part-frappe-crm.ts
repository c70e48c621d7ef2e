import { frappeCrm } from '../lib/sites/crm/frappe.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(frappeCrm) };
