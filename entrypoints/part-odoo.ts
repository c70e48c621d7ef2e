import { odoo } from '../lib/sites/crm/odoo.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(odoo) };
