import { twenty } from '../lib/sites/crm/twenty.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(twenty) };
