import type { LineKind } from '../../domain/line-item.ts';
import type { CivilDate } from '../../domain/records.ts';
import type { SelectedKind } from '../../domain/selected.ts';
import { plural } from '../plural.ts';

const KINDS: Record<LineKind, string> = {
  taboo: 'Taboo',
  preference: 'Likes',
  habit: 'Habit',
  arrangement: 'Arrangement',
  fact: 'Fact',
  note: 'Note',
  supply: 'Supply',
  'follow-up': 'Reminder',
  occasion: 'Date to remember',
  promise: 'Promise',
  referral: 'Referral',
  purchase: 'Purchase',
  identity: 'Address or number',
};
const UNITS: Record<string, [one: string, many: string]> = {
  DAILY: ['day', 'days'],
  WEEKLY: ['week', 'weeks'],
  MONTHLY: ['month', 'months'],
  YEARLY: ['year', 'years'],
};

/** Quick add: what a line means, before it is kept, and words marked on a page. */
export const enQuickAdd = {
  lineKind: (kind: LineKind) => KINDS[kind],
  keysHint: '↓ corrects',
  parsedLabel: 'What Enter will keep',
  parsedCount: (n: number) => plural(n, 'thing', 'things'),
  itemOf: (n: number, of: number) => `${n} of ${of}`,
  kindChip: (kind: string) => `Kind: ${kind}, change`,
  kindMenu: 'What is it?',
  kindShort: (kind: string, example: string) => `For “${kind}” write, for example, ${example}`,
  suggestedChip: (kind: string) => `${kind}?`,
  suggestedLabel: (kind: string) => `Suggested kind: ${kind}, accept with Alt+Enter`,
  topicChip: (topic: string) => `Topic: ${topic}, change`,
  topicAdd: 'Topic: none, add',
  topicNone: 'No topic',
  dueChip: (when: string) => `Date: ${when}, change`,
  dueMissing: 'no date: set one',
  dateDay: 'Day',
  dateTime: 'Time',
  dateSet: 'Set',
  dateNone: 'No date',
  calendar: (name: CivilDate['calendar']): string =>
    name === 'chinese' ? 'Chinese calendar' : 'Gregorian calendar',
  calendarLabel: 'Calendar',
  monthLabel: 'Month',
  leapMonth: 'Leap month',
  repeatEvery: (frequency: string, n: number) => {
    const [one, many] = UNITS[frequency] ?? ['time', 'times'];
    return n === 1 ? `every ${one}` : `every ${n} ${many}`;
  },
  repeatOn: (every: string, days: string) => `${every} on ${days}`,
  repeatDay: (day: number) => (day < 0 ? 'the last day' : `day ${day}`),
  supplyWords: (amount: string, days: number) => `${amount} lasts ${plural(days, 'day', 'days')}`,
  sentBy: (person: string) => `sent by ${person}`,
  sentUs: (person: string) => `sent us ${person}`,
  sentChip: (words: string) => `${words}, turn round`,
  leaveOut: (words: string) => `Leave out: ${words}`,
  leftOut: 'left out',
  putBack: 'Put back',
  putBackFor: (words: string) => `Put back: ${words}`,
  theirsLeave: 'Leave it out',
  tryTitle: 'Try one',
  tryLines: ['!no lilies', '~20 kg of rice every 25 days', '@tomorrow 10:00 call about the quote'],
  tryLine: (line: string) => `Write: ${line}`,
  practiceLines: [
    ['!no lilies', 'is a taboo, always on top'],
    ['+window seat', 'is something liked'],
    ['@tomorrow 10:00 call', 'reminds you'],
  ],
  practiceTry: (name: string) => `Write a line about ${name}`,
  helpLines: [
    ['!', KINDS.taboo, '!no peanuts', '！不吃花生'],
    ['+', KINDS.preference, '+window seat #room', '＋靠窗的座位 #房间'],
    ['~', `${KINDS.habit}, ${KINDS.supply.toLowerCase()}`, '~20 kg every 25 days', '~20公斤 每隔25天'],
    ['=', KINDS.arrangement, '=drawing table in the room', '=房间放绘图桌'],
    ['@', `${KINDS['follow-up']}, date`, '@next Tue 10:00 call', '@下周二 上午10点 打电话'],
    ['*', KINDS.promise, '*send the plan by Friday', '*周五前发图纸'],
    ['>', KINDS.referral, '>sent by Mary Liu', '>刘玛丽介绍来的'],
    ['$', KINDS.purchase, '$120 two boxes of tea', '$120元 两盒茶叶'],
    ['#', 'Topic', '#food', '#饮食'],
  ],
  helpPaste: 'Paste a signature, a card or “Name <mail>” to keep its addresses and numbers.',

  rememberMarked: 'Remember this as',
  rememberMarkedFor: (name: string) => `Remember for ${name} as`,
  markedKind: (kind: SelectedKind) => KINDS[kind],
  selectedToast: (name: string) => `The words are in the box of ${name}. Enter keeps them.`,
  selectedCutToast: (name: string) =>
    `That was long: the first 1,000 characters are in the box of ${name}. Enter keeps them.`,
  askSelectedTitle: 'For whom are these words?',
  askSelectedSearch: 'Somebody else',
  askSelectedDrop: 'Forget the words',
};

export type QuickAddMessages = typeof enQuickAdd;
