import { outlook } from '../lib/sites/webmail/outlook/outlook.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [outlook]) };
