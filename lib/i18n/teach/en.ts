import { plural } from '../plural.ts';

export const enTeach = {
  // Offer and report in the sidebar
  teach: 'Teach this page',
  teachOfferText:
    'Show Regulars once where the customer’s details stand. From then on it reads every page like this.',
  teachAgain: 'Teach again',
  taughtLostTitle: 'This page has changed',
  taughtLost: (fields: string[]) => `No longer found: ${fields.join(', ')}.`,
  taughtEmpty: (fields: string[]) => `Nothing stands here: ${fields.join(', ')}.`,

  // Teaching
  teachTitle: 'Teach this page',
  teachLead: 'Point at each detail of the customer on the page beside. What you don’t need, leave out.',
  teachBlocked: 'Nothing can be picked on this page. Reload it and try again.',
  teachField: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    company: 'Company',
    record: 'Record number',
  },
  teachFields: 'Details',
  teachPick: 'Pick',
  teachPickFor: (field: string) => `Pick: ${field}`,
  teachDropFor: (field: string) => `Leave out: ${field}`,
  teachNotYet: 'not picked',
  teachPicked: 'picked',
  teachFromAddress: 'from the page’s address',
  teachState: {
    read: '',
    empty: 'nothing stands there',
    gone: 'not found on this page',
    differs: 'two places disagree',
  },
  teachChoosing: (field: string) => `Choose: ${field}`,
  teachPad: (field: string) =>
    `Choosing ${field} on the page. Arrow keys move, Enter picks, Tab skips, Escape ends.`,
  teachAt: (at: number, of: number) => `${at} of ${of}`,
  teachShape: (field: string) => `This is not in the form of: ${field}`,
  teachNothing: (field: string) => `Nothing here looks like: ${field}`,
  teachKeys: '←→ move · ↑↓ wider, narrower · Enter picks · Tab skips · Esc ends',
  teachKeyMove: 'move',
  teachKeyWider: 'wider, narrower',
  teachKeyPick: 'pick',
  teachKeySkip: 'skip',
  teachKeyEnd: 'end',
  teachEnd: 'End choosing',
  teachPattern: 'Pages like this',
  teachPatternText: '* stands for what changes from record to record.',
  teachName: 'Name of this kind of page',
  teachHolds: (reads: number, of: number) =>
    `Reads ${reads} of ${plural(of, 'open page', 'open pages')} of this kind.`,
  teachHoldsNone: 'Pick a detail to see what is read.',
  teachMissing: {
    who: 'Pick an e-mail, a phone or a record number: a name alone never tells who it is.',
    pattern: 'The address must begin with this site’s own.',
    'other-page': 'This pattern does not fit the page beside.',
    name: 'Give it a name.',
  },
  taughtToast: (name: string) => `${name} is taught`,

  // Options
  taughtPages: 'Taught pages',
  taughtText:
    'Kinds of page that you taught Regulars to read. They hold no customer data and can be passed on.',
  taughtNone: 'Nothing is taught yet. On a page that can’t be read, press “Teach this page” in the sidebar.',
  taughtEdit: (name: string) => `Edit: ${name}`,
  taughtRemove: (name: string) => `Delete: ${name}`,
  taughtReads: (fields: string[]) => `Reads ${fields.join(', ')}`,
  taughtExport: 'Export as a file',
  taughtImport: 'Import a file',
  taughtImported: (n: number) => `${plural(n, 'page', 'pages')} taught from the file.`,
  taughtFailed: 'This could not be kept.',
  taughtBad: {
    empty: 'The file holds no taught pages.',
    large: 'The file is too large to be a list of taught pages.',
    'not-json': 'The file is no JSON.',
    'not-ours': 'The file was not exported by Regulars.',
    newer: 'The file comes from a newer version of Regulars.',
  },
  taughtBadPage: (n: number, name: string) =>
    `Nothing was imported: entry ${n}${name === '' ? '' : ` (“${name}”)`} is no taught page.`,
};
