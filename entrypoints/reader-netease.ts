import { netease } from '../lib/sites/webmail/netease.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [netease]) };
