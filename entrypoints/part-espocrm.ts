import { espocrm } from '../lib/sites/crm/espocrm.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(espocrm) };
