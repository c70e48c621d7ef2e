import { plural } from '../plural.ts';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(n: number): string {
  return `${n}${ENDINGS[ORDINALS.select(n)] ?? 'th'}`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Who somebody may be, what somebody may pretend, and by what a customer is known. */
export const enHints = {
  suggestTitle: 'Perhaps somebody you know',
  samePerson: 'Same person',
  samePersonAs: (name: string) => `Same person: ${name}`,
  notSame: 'Not the same',
  notSameAs: (name: string) => `Not the same: ${name}`,
  reasonTag: (value: string) => `Same mailbox as ${value}`,
  reasonDots: (value: string) => `Same Gmail mailbox as ${value}, where dots don’t count`,
  reasonTail: (value: string) => `The number ends like ${value}`,
  reasonNameCompany: (value: string) => `Same name, same company (${value})`,
  reasonSharedName: (value: string) => `Same name: ${value}`,
  organisationTitle: (name: string) => `From ${name}?`,
  organisationText: (n: number, domain: string) =>
    `${plural(n, 'person', 'people')} of your book ${n === 1 ? 'writes' : 'write'} from ${domain}.`,
  organisationYes: 'Yes, add them',
  organisationNo: 'No',
  organisationNoFor: (name: string) => `No, not from ${name}`,

  warnSameName: (name: string, value: string) => `You know ${name} at ${value}; this is another address.`,
  warnSameNameTitle: 'Same name, another address',
  warnTitle: 'Careful: this may be an imitation',
  warnAddress: (shown: string, name: string, value: string) =>
    `${shown} looks like ${name}’s address ${value}, but is another.`,
  warnName: (shown: string, name: string) =>
    `The name “${shown}” looks like ${name}’s, but is spelt otherwise.`,
  warnAddressOfSome: (shown: string, value: string) =>
    `${shown} looks like ${value}, which you know, but is another.`,
  warnDomain: (shown: string, value: string) => `The domain ${shown} looks like ${value}, but is another.`,
  warnForeign: (value: string, shown: string) =>
    `The name shows the address ${value}, but it comes from ${shown}.`,
  warnMixed: (shown: string) => `“${shown}” mixes letters of two alphabets.`,
  warnHidden: 'Name or address hides characters that nobody can see.',

  snoozeLater: { hour: 'An hour later', tomorrow: 'A day later', week: 'The Monday after' },
  monthlyOn: (day: number) =>
    day > 30 ? 'every month on its last day' : `every month on the ${ordinal(day)}`,

  areOne: (names: string[]) =>
    new Set(names).size > 1
      ? `${LIST.format(names)} are one person`
      : `The ${names.length} records of ${names[0]} are one person`,
  mergeAllText: 'The records are then read as one. You can separate them again.',
  duplicatesTitle: 'Perhaps twice in your book',
  identityAdd: 'Add an e-mail address or a number',
  identityAddButton: 'Add',
  identityBad: 'That is neither an e-mail address nor a phone number.',
  identityTaken: (value: string, name: string) => `${value} belongs to ${name} already.`,
  identityBoth: 'Both have it',
  identityLabel: 'Label',
  identityLabelFor: (value: string) => `Label of ${value}`,
  identityRemoveFor: (value: string) => `Delete ${value}`,
  identityTakeBack: 'Theirs after all',
  identityTakeBackFor: (value: string) => `Theirs after all: ${value}`,
  mergedTitle: 'Read together with',
  separate: 'Separate again',
  separateFor: (name: string) => `Separate again: ${name}`,

  attachedToast: (name: string) => `Added to ${name}`,
  notSameToast: (name: string) => `Kept apart from ${name} for good`,
  mergedToast: (name: string) => `Now one record: ${name}`,
  separatedToast: (name: string) => `${name} has a record of their own again`,
  identityAddedToast: (value: string) => `${value} is added`,
};

export type HintMessages = typeof enHints;
