import { krayin } from '../lib/sites/crm/krayin.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(krayin) };
