import { plural } from '../plural.ts';

const NEEDS = {
  delivery: 'Log the last delivery, or count what is there: then the dates follow.',
  use: 'Say how much goes a day, or log a second delivery: then the dates follow.',
  both: 'Log a delivery and say how much goes a day: then the dates follow.',
};
const TOLD = {
  delivered: (product: string) => `Delivery logged: ${product}`,
  collected: (product: string) => `Collected: ${product}`,
  counted: (product: string) => `Counted: ${product}`,
  added: (product: string) => `Supply added: ${product}`,
};

/** What a customer uses up: when it runs out, when to deliver, how much, and when to collect. */
export const enSupply = {
  supplies: 'Supply',
  supplyAdd: 'Add a supply',
  supplyHint: 'Or write: ~20 kg rice every 25 days',
  supplyHolds: (amount: string) => `holds ${amount}`,
  supplyUses: (amount: string, learned: number) =>
    learned > 0
      ? `${amount} a day, from ${plural(learned, 'interval', 'intervals')}`
      : `${amount} a day, as stated`,
  supplyPeople: (n: number) => plural(n, 'person', 'people'),
  supplyStock: (amount: string) => `about ${amount} left today`,
  supplyNeeds: (what: 'delivery' | 'use' | 'both') => NEEDS[what],
  runsOut: 'Runs out',
  ranOut: 'Ran out',
  runsOutRange: (from: string, to: string) => `${from} – ${to}`,
  deliverBy: 'Deliver by',
  collectOn: 'Collect',
  collectNoDay: 'pay day unknown',
  suggestion: 'Suggested',
  suggestionNone: 'enough is there',
  suggestionHow: 'How?',
  suggestionSum: (factor: string, sold: string, time: string, stock: string, total: string) =>
    `${factor} × ${sold} used ${time} − ${stock} still there = ${total}`,
  suggestionSince: (day: string) => `since ${day}`,
  suggestionDays: (n: number) => `in ${plural(n, 'day', 'days')}`,
  suggestionRoom: (room: string) => `Only ${room} fits.`,
  lateMark: 'late',
  lookAtStock: (n: number) =>
    `Nobody has looked for ${plural(n, 'delivery', 'deliveries')}: see what is left next time.`,
  deliveryLog: 'Log delivery',
  deliveryLogFor: (product: string) => `Log delivery: ${product}`,
  deliveryQuantity: (unit: string) => `Delivered (${unit})`,
  deliveryDay: 'On',
  deliveryCounted: (unit: string) => `Was still there (${unit})`,
  deliveryFull: 'It is full now',
  deliveryPaid: 'Paid',
  deliveryNote: 'Note',
  deliveryWords: (amount: string, product: string) => `${amount} ${product} delivered`,
  collectedButton: 'Collected',
  collectedFor: (product: string) => `Collected: ${product}`,
  countButton: 'Count',
  countFor: (product: string) => `Count: ${product}`,
  countLabel: (unit: string) => `Left now (${unit})`,
  correctFor: (product: string) => `Edit: ${product}`,
  supplyProduct: 'Product',
  supplyUnit: 'Unit',
  supplyCapacity: 'Jar or shelf holds',
  supplyUse: 'Use a day',
  supplyHousehold: 'People',
  supplySafety: 'Deliver days before',
  supplySafetyAuto: 'a quarter early',
  supplyPayDay: 'Pay day',
  payDayOwn: 'The customer’s pay day',
  payDayEvery: (day: number) => (day < 0 ? 'Last day of the month' : `Day ${day} of the month`),
  payDayWeekly: (weekday: string) => `Every ${weekday}`,
  weekendLabel: 'On a weekend, collect',
  weekend: (rule: 'after' | 'before' | 'same'): string =>
    rule === 'after' ? 'on Monday' : rule === 'before' ? 'on Friday' : 'all the same',
  supplyTold: (what: keyof typeof TOLD, product: string): string => TOLD[what](product),
};
