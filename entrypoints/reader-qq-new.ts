import { qqNew } from '../lib/sites/webmail/qq-new.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [qqNew]) };
