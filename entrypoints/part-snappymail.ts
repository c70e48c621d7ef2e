import { arrive } from '../lib/sites/parts.ts';
import { snappymail } from '../lib/sites/webmail/rainloop.ts';

export default { main: () => arrive(snappymail) };
