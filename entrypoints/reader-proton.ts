import { proton } from '../lib/sites/webmail/proton.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [proton]) };
