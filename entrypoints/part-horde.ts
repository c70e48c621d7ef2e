import { arrive } from '../lib/sites/parts.ts';
import { horde } from '../lib/sites/webmail/horde/horde.ts';

export default { main: () => arrive(horde) };
