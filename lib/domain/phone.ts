import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { phoneDigits } from './phone-digits.ts';

/** The number in E.164, read as dialled in `region` (ISO country), or null when it can be no number there. */
export function normalisePhone(raw: string, region: string): string | null {
  const digits = phoneDigits(raw);
  if (digits === null) return null;
  const country = region.toUpperCase();
  const parsed = isSupportedCountry(country)
    ? parsePhoneNumberFromString(digits, country)
    : parsePhoneNumberFromString(digits);
  return parsed?.isPossible() ? parsed.number : null;
}
