import { dynamics } from '../lib/sites/crm/dynamics.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [dynamics]) };
