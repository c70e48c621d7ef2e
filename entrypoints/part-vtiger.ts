import { vtiger } from '../lib/sites/crm/vtiger.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(vtiger) };
