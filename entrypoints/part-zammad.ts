import { zammad } from '../lib/sites/crm/zammad.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(zammad) };
