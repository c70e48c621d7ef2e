import { aliyun } from '../lib/sites/webmail/sealed.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [aliyun]) };
