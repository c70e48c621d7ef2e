import { plural } from '../plural.ts';

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

  warnTitle: 'Careful: this may be an imitation',
  warnAddress: (shown: string, name: string, value: string) =>
    `${shown} looks like ${name}’s address ${value}, but is another.`,
  warnName: (shown: string, name: string) =>
    `The name “${shown}” looks like ${name}’s, but is spelt otherwise.`,
  warnDomain: (shown: string, value: string) => `The domain ${shown} looks like ${value}, but is another.`,
  warnForeign: (value: string, shown: string) =>
    `The name shows the address ${value}, but it comes from ${shown}.`,
  warnMixed: (shown: string) => `“${shown}” mixes letters of two alphabets.`,
  warnHidden: 'Name or address hides characters that nobody can see.',

  mergeAll: 'They are one person',
  mergeAllText: 'The records are then read as one. You can separate them again.',
  duplicatesTitle: 'Perhaps twice in your book',
  identityAdd: 'Add an e-mail address or a number',
  identityAddButton: 'Add',
  identityBad: 'That is neither an e-mail address nor a phone number.',
  identityTaken: (value: string, name: string) => `${value} belongs to ${name} already.`,
  identityBoth: 'Both have it',
  identityOne: 'They are one person',
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
