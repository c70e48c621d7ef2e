import { intercom } from '../lib/sites/crm/intercom.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [intercom]) };
