import { fastmail } from '../lib/sites/webmail/fastmail.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [fastmail]) };
