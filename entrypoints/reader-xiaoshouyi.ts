import { xiaoshouyi } from '../lib/sites/crm/china-cloud.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [xiaoshouyi]) };
