import { gmail } from '../lib/sites/webmail/gmail/gmail.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [gmail]) };
