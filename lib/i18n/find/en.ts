import { plural } from '../plural.ts';

/** Finding people and memories. */
export const enFind = {
  findLabel: 'Search people and memories',
  findPlaceholder: 'Name, e-mail, or anything remembered',
  findGroup: { person: 'People', memory: 'Memories', other: 'Dates, reminders and contacts' },
  findCount: (people: number, texts: number) =>
    `${plural(people, 'person', 'people')}, ${plural(texts, 'memory or other text', 'memories and other texts')} found`,
  findNone: (words: string) => `Nothing found for “${words}”`,
  findNoneHint:
    'Names, addresses, numbers, companies and everything remembered were searched: whole words, the last one by its beginning.',
  findIndexing: (percent: number) =>
    `Still reading the book, ${percent} %: some memories may not be found yet.`,
  findMore: 'Show more',
  findClear: 'Without filter',
  findOnly: (kind: string) => `Only: ${kind}`,
  findSilentSince: (date: string) => `No contact since ${date}`,
  findSensitive: 'Sensitive memory: shown on the card when you ask',
  findOffers: ['taboo: ', 'can’t eat ', '#food ', 'tier:vip ', 'not contacted since 3 months'],
  findKeys: '↑ ↓ choose · Enter opens · Shift+Enter on the desk · Esc closes',
};
