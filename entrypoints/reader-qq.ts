import { qqClassic } from '../lib/sites/webmail/qq-classic.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [qqClassic]) };
