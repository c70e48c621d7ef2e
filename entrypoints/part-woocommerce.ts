import { woocommerce } from '../lib/sites/crm/woocommerce.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(woocommerce) };
