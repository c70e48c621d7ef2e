import { freshsales } from '../lib/sites/crm/freshworks.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [freshsales]) };
