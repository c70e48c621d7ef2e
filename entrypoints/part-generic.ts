import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '../lib/sites/generic/generic.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(generic));
