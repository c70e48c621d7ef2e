import { yahoo } from '../lib/sites/webmail/yahoo.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [yahoo]) };
