import { generic } from '../generic/generic.ts';
import type { SiteReader } from '../reader.ts';
import { fastmail } from './fastmail.ts';
import { gmail } from './gmail/gmail.ts';
import { netease } from './netease.ts';
import { outlook } from './outlook/outlook.ts';
import { proton } from './proton.ts';
import { qqClassic } from './qq-classic.ts';
import { qqNew } from './qq-new.ts';
import { aliyun, icloudWith } from './sealed.ts';
import { yahoo } from './yahoo.ts';
import { zohoMail } from './zoho-mail.ts';

/** Services at hosts of their own; no two of them claim the same page. */
export const HOSTED_WEBMAIL: readonly SiteReader[] = [
  gmail,
  outlook,
  qqNew,
  qqClassic,
  netease,
  yahoo,
  proton,
  fastmail,
  zohoMail,
  icloudWith(generic),
  aliyun,
];
