import { dolibarr } from '../lib/sites/crm/dolibarr.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(dolibarr) };
