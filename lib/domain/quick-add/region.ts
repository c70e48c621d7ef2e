import type { LineContext } from '../line-context.ts';

/** The country in which numbers are dialled: as set, else that of the language; '' = none that we know. */
export function regionOf({ region, lang = '' }: LineContext): string {
  if (region) return region;
  if (/^zh-(?:tw|hant)/i.test(lang)) return 'TW';
  if (/^zh-hk/i.test(lang)) return 'HK';
  if (/^zh/i.test(lang)) return 'CN';
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})$/i.exec(lang)?.[1]?.toUpperCase() ?? '';
}
