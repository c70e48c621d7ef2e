import type { Moment } from '../../domain/memory/moments.ts';
import type { Topic } from '../../domain/memory/topics.ts';
import { plural } from '../plural.ts';

const TOPICS: Record<Topic, string> = {
  food: 'Food',
  room: 'Room',
  gift: 'Gifts',
  'contact-hours': 'Contact hours',
  packaging: 'Packaging',
  family: 'Family',
  health: 'Health',
  religion: 'Religion',
  payment: 'Payment',
  delivery: 'Delivery',
  travel: 'Travel',
  job: 'Job',
  address: 'Address',
};

const MOMENTS: Record<Moment | 'always', string> = {
  always: 'Always',
  opening: 'On opening the card',
  writing: 'When writing',
  visit: 'Before a visit',
  payment: 'At payment',
};

/** All that can be said of one memory: its kind, its age, and what became of it. */
export const enMemory = {
  topic: (topic: Topic) => TOPICS[topic],
  moment: (moment: Moment | 'always') => MOMENTS[moment],
  moreFields: 'More',
  fewerFields: 'Less',
  topicLabel: 'Topic',
  topicPlaceholder: 'Food, gifts, …',
  validFrom: 'Holds from',
  validTo: 'Until',
  datesCrossed: 'It ends before it begins.',
  shownWhen: 'Show it',
  sensitive: 'Sensitive',
  sensitiveText: 'Hidden until you ask for it, never in a reminder',
  once: 'Only once',
  onceHint: 'Tick it off when it has been used',
  permanent: 'Never ask again',
  permanentText: 'It stays true for good',

  sensitiveMemory: 'Sensitive memory',
  sensitiveTaboos: (n: number) => plural(n, 'sensitive taboo', 'sensitive taboos'),
  show: 'Show',
  showSensitive: 'Show the sensitive memory',
  showTaboos: (n: number) => `Show ${plural(n, 'sensitive taboo', 'sensitive taboos')}`,
  hide: 'Hide',
  hideAgain: 'Hide it again',

  noLonger: 'No longer so',
  changedNow: 'Changed…',
  rowKeys: 'Keys in a row: y still so, x no longer so, e edit',
  used: 'Used, done',
  usedFor: (text: string) => `Used, done: ${text}`,
  holdsAgain: 'Holds again',
  onceMark: 'once',
  holdsFrom: (when: string) => `from ${when}`,
  overSince: (when: string) => `over since ${when}`,
  endedOn: (why: 'used' | 'no-longer' | 'other', when: string) =>
    why === 'used'
      ? `used ${when}`
      : why === 'other'
        ? `other words kept ${when}`
        : `no longer so since ${when}`,
  pastTitle: 'No longer so',

  notedOn: (when: string) => `noted ${when}`,
  notedBy: (name: string) => `by ${name}`,
  inMail: (subject: string) => `“${subject}”`,

  wordings: (n: number) => `Former words (${n})`,
  wordingsOf: (text: string) => `Former words of: ${text}`,
  bringBack: 'Say this again',
  bringBackFor: (text: string) => `Say this again: ${text}`,
  alsoNoted: 'Also noted',
  alsoNotedText: 'Two windows changed this at the same time.',
  keepThis: 'Keep this one',
  keepThisFor: (text: string) => `Keep this one: ${text}`,
  keepAll: 'Keep both',
  takeAlso: 'Use this',
  takeAlsoFor: (text: string) => `Use this: ${text}`,
  dismissAlso: 'Not this',
  dismissAlsoFor: (text: string) => `Not this: ${text}`,

  endedToast: (why: 'used' | 'no-longer'): string => (why === 'used' ? 'Used, done' : 'No longer so'),
  holdsAgainToast: 'Holds again',
  broughtBackToast: 'Said again',
  keptOneToast: 'One is kept, the other is history',
  keptAllToast: 'Both are kept',
  dismissedToast: 'Dismissed',
  undoneWhat: (what: string) => `Undone: ${what}`,
  undoneInPartWhat: (what: string) => `Undone, except what was changed since: ${what}`,
  redo: 'Redo',
  redone: 'Done again',
  redoneWhat: (what: string) => `Done again: ${what}`,
};
