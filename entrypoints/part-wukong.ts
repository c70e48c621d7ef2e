import { wukong } from '../lib/sites/crm/wukong.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(wukong) };
