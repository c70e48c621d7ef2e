import { arrive } from '../lib/sites/parts.ts';
import { zimbra } from '../lib/sites/webmail/zimbra.ts';

export default { main: () => arrive(zimbra) };
