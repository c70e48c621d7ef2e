import { prestashop } from '../lib/sites/crm/prestashop.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(prestashop) };
