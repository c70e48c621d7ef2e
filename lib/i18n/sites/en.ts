import { plural } from '../plural.ts';

type Checked = 'live' | 'capture' | 'source' | 'unknown';

const CHECKED: Record<Checked, string> = {
  live: 'Checked in the running product',
  capture: 'Checked against saved pages',
  source: 'Built from its source code and documents, not yet seen running',
  unknown: 'Known by its address only, its pages not yet seen',
};

const CHECKED_SHORT: Record<Checked, string> = {
  live: 'Tested',
  capture: 'Tested on saved pages',
  source: 'Should work',
  unknown: 'Untested',
};

/** Which sites are read, and what to do when one is not read properly. */
export const enSites = {
  webmails: 'Webmail',
  crms: 'CRM, helpdesk and shop',
  siteSearch: 'Find your mail or CRM',
  siteNone: (words: string) => `No known site for “${words}”. Add its address below.`,
  siteCount: (n: number) => plural(n, 'site', 'sites'),
  /** In a word; `checked` says it whole. */
  checkedShort: (how: Checked) => CHECKED_SHORT[how],
  checked: (how: Checked) => CHECKED[how],
  siteOwnHost: 'At an address of your own',
  siteAddOwn: 'Add address',
  siteAddOwnFor: (name: string) => `Add address: ${name}`,
  siteOwnAddress: (name: string) => `Your address of ${name}`,
  siteElsewhere: (name: string) => `That is not an address of ${name}.`,
  sitePart: (hosts: string) => `On for ${hosts} only.`,
  siteRest: 'Turn on all',
  siteRestFor: (name: string) => `Turn on all: ${name}`,
  otherSites: 'Other addresses',
  anySite: 'Any other webmail or CRM',

  revokedTitle: 'The browser has taken a permission away',
  revokedText: 'You had turned these sites on. They are not read until you allow it again.',
  revokedAgain: (host: string) => `Allow ${host} again`,
  siteReading: (host: string) => `Reading ${host}`,
  siteTurnOff: 'Turn off here',
  siteTurnOffFor: (host: string) => `Turn off here: ${host}`,
  siteOffToast: (host: string) => `${host} is no longer read`,

  misread: 'Not read properly?',
  misreadText: 'Say who it is. It holds for this page, until the browser is closed.',
  misreadPeople: 'Seen on this page',
  misreadNobody: 'Nobody was seen on this page.',
  misreadSearch: 'Somebody of your book',
  report: 'Report for a bug',
  reportText: 'No name, address, subject or link of the page is in it.',
  reportCopy: 'Copy report',
  reportCopied: 'Copied.',
  reportNotCopied: 'The browser refused. Select the text and copy it.',
};

export type SiteMessages = typeof enSites;
