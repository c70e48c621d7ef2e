import { suitecrm } from '../lib/sites/crm/suitecrm.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(suitecrm) };
