import type { CadenceUnit } from '../../domain/cadence/cadence.ts';
import type { CardHoliday } from '../../domain/cadence/cards.ts';
import type { CaseOutcome } from '../../domain/case/close-case.ts';
import type { ReadyCaseStep } from '../../domain/case/ladder.ts';
import type { ReadyVisitStep } from '../../domain/visit/visit-steps.ts';
import { plural } from '../plural.ts';

/** What the room of care may tell; the models name it. */
type Told =
  | 'case-opened'
  | 'case-filed'
  | 'case-reopened'
  | 'promise-kept'
  | 'visit-planned'
  | 'visit-done'
  | 'cadence-on'
  | 'cadence-off'
  | 'card-sent'
  | 'card-on'
  | 'card-off'
  | 'route-ordered';

const TOLD: Record<Told, string> = {
  'case-opened': 'Complaint opened, with its promises',
  'case-filed': 'Complaint filed',
  'case-reopened': 'Complaint is open again',
  'promise-kept': 'Promise kept',
  'visit-planned': 'Visit planned',
  'visit-done': 'Visit kept',
  'cadence-on': 'You will be reminded to stay in touch',
  'cadence-off': 'No more turn of contacts',
  'card-sent': 'Card sent, kept as a contact',
  'card-on': 'A card every year',
  'card-off': 'No more card for that day',
  'route-ordered': 'Order of the visits changed',
};
const CASE_STEPS: Record<ReadyCaseStep, string> = {
  call: 'Call: tell how far it is',
  mail: 'E-mail the result',
  visit: 'Visit',
  archive: 'File it, with the lesson',
};
const OUTCOMES: Record<CaseOutcome, string> = {
  satisfied: 'Satisfied',
  partly: 'Partly satisfied',
  unresolved: 'Not resolved',
};
const VISIT_STEPS: Record<ReadyVisitStep, readonly [string, string]> = {
  prepare: ['Prepare', 'Your own appearance, the customer’s file, display material, cleaning things.'],
  outside: ['Look outside', 'Signs and posters: torn, dirty, hidden?'],
  greet: ['Greet by name', 'Smile, and say the name.'],
  display: ['Make the display lively', 'Clean, full, prices visible, old stock in front.'],
  count: ['Count the stock', 'Shelf and back room.'],
  suggest: [
    'Suggest the order',
    '1.5 × sold since the last visit − stock. Answer objections, show what is new.',
  ],
  confirm: ['Confirm the order', 'Say quantities and the delivery day once more.'],
  thank: ['Thank, and tell the next date', 'So that they learn to expect you.'],
};
const UNITS: Record<CadenceUnit, readonly [string, string]> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};
const HOLIDAYS: Record<CardHoliday, string> = {
  'new-year': 'New Year',
  'spring-festival': 'Spring Festival',
  'lantern-festival': 'Lantern Festival',
  'dragon-boat': 'Dragon Boat Festival',
  'mid-autumn': 'Mid-Autumn Festival',
  'double-ninth': 'Double Ninth Festival',
  christmas: 'Christmas',
};

/** Promises after a complaint, planned visits, and staying in touch. */
export const enCare = {
  careToast: (told: Told): string => TOLD[told],

  // Titles of what comes due by itself
  dueComplaint: (step: string, about: string) => (about ? `${step} (complaint: ${about})` : step),
  dueVisit: 'Planned visit',
  dueInTouch: 'Stay in touch',
  dueCard: (day: string) => `Post the card for ${day}`,
  dueDeliver: (product: string, amount: string) => `Deliver ${[amount, product].filter(Boolean).join(' ')}`,
  dueCollect: (product: string) => (product ? `Collect payment: ${product}` : 'Collect payment'),

  // Complaints
  complaint: 'Complaint',
  complaints: 'Complaints',
  complaintsEmpty: 'No complaint so far.',
  complaintOpen: 'Complaint…',
  complaintFromPage: 'This message is a complaint',
  complaintWhat: 'What is the complaint?',
  complaintPlaceholder: 'The vase arrived broken',
  complaintSave: 'Open it',
  complaintEdit: 'Change the words',
  complaintSince: (when: string) => `since ${when}`,
  caseStep: (step: ReadyCaseStep) => CASE_STEPS[step],
  caseStake:
    'Left unresolved, a complaint is retold to 9 or 10 people, and a third of these customers leave for good. Fully resolved, it is retold to 4 or 5.',
  casePromises: 'Promised',
  caseAll: (n: number) => `All ${plural(n, 'promise', 'promises')}`,
  caseOverdue: (n: number) => `${plural(n, 'promise', 'promises')} overdue`,
  caseKept: (when: string) => `kept ${when}`,
  caseGone: 'taken off the list',
  caseKeep: 'Kept',
  caseKeepFor: (step: string) => `Kept: ${step}`,
  caseAllKept: 'Every promise is kept. File it with what others should learn.',
  caseFile: 'File it…',
  caseOutcome: 'How did it end?',
  outcome: (outcome: CaseOutcome) => OUTCOMES[outcome],
  caseLesson: 'What do we learn from it?',
  caseLessonHint: 'Kept as a memory; searching finds it.',
  caseFileNow: 'File it',
  caseReopen: 'Open again',
  caseReopenFor: (text: string) => `Open again: ${text}`,
  caseFiledOn: (when: string) => `filed ${when}`,
  letter: 'Text for the customer',
  letterLanguage: 'Language of the text',
  letterCopy: 'Copy',
  letterCopied: 'Copied',
  letterNotCopied: 'The browser did not allow it: press Ctrl+C.',
  languageName: { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' },
  letterBody: (name: string, promises: readonly string[]) =>
    [
      name ? `Dear ${name},` : 'Dear customer,',
      '',
      'we are sorry. Whatever the cause, it happened in our house, and we apologise for it.',
      '',
      'This is what we will do, and by when:',
      ...promises.map((promise) => `– ${promise}`),
      '',
      'If anything is missing, simply answer this message.',
    ].join('\n'),
  letterPromise: (when: string, what: string) => `by ${when}: ${what}`,
  letterStep: {
    call: 'we call you and tell you how far we are',
    mail: 'you have the result in writing',
    visit: 'we come and see you, if that suits you',
    archive: 'we have filed the case, so that all of us learn from it',
  } satisfies Record<ReadyCaseStep, string>,
  ladderTitle: 'Promises after a complaint',
  ladderText: 'What is promised when a complaint is opened. Open complaints keep what was promised then.',
  ladderWithin: 'Within',
  ladderHours: 'hours',
  ladderDays: 'days',

  // Lists of steps
  stepWords: (n: number) => `Words of step ${n}`,
  stepUp: (title: string) => `Move up: ${title}`,
  stepDown: (title: string) => `Move down: ${title}`,
  stepRemove: (title: string) => `Remove: ${title}`,
  stepAdd: 'Add a step',
  stepsReset: 'The usual steps again',
  stepChannel: 'By',

  // Visits
  visits: 'Visits',
  visitsEmpty: 'No visit planned or made yet.',
  visitStep: (step: ReadyVisitStep) => VISIT_STEPS[step][0],
  visitHint: (step: ReadyVisitStep) => VISIT_STEPS[step][1],
  visitBegin: 'Begin a visit',
  visitGoOn: 'Go on with the visit',
  visitBeginFor: (name: string) => `Begin a visit: ${name}`,
  visitPlan: 'Plan a visit',
  visitDay: 'Day of the visit',
  visitMove: 'Another day',
  visitUnplan: 'Not any more',
  visitOf: (name: string) => `Visit: ${name}`,
  visitStepOf: (n: number, of: number) => `Step ${n} of ${of}`,
  visitSteps: 'Steps of the visit',
  visitNote: 'Note',
  visitNext: 'Done, next',
  visitSkip: 'Skip',
  visitBack: 'Back',
  visitLater: 'Later',
  visitLaterHint: 'Nothing is lost; go on whenever you like.',
  visitDrop: 'Drop this visit',
  visitDropSure: 'Drop it, with what was written?',
  visitToEnd: 'To the end',
  visitEnd: 'How was it?',
  visitOutcome: 'What came of it',
  visitNextDate: 'Next visit',
  visitNextNone: 'None yet',
  visitFinish: 'Finish the visit',
  visitSayNext: (when: string) => `Say it: “I’ll be back ${when}.”`,
  visitProduct: 'Product',
  visitUnit: 'Unit',
  visitStock: 'Stock',
  visitSold: 'Sold since last time',
  visitOrder: 'Order',
  visitAddProduct: 'Add a product',
  visitSum: (factor: string, sold: string, stock: string, result: string) =>
    `${factor} × ${sold} − ${stock} = ${result}`,
  visitTake: 'Take it',
  visitTakeFor: (product: string) => `Take it: ${product}`,
  visitNoCount: 'Nothing was counted.',
  visitMade: (when: string) => `visited ${when}`,
  visitTemplate: 'Steps of a visit',
  visitTemplateText:
    'What you see step by step on a visit. Planned visits keep the steps they were planned with.',

  // Route of the day
  route: 'Visits of the day',
  routeEmpty: 'No visit on this day.',
  routeDay: { before: 'The day before', after: 'The day after' },
  routeByCity: 'Order by city',
  routeUp: (name: string) => `Earlier: ${name}`,
  routeDown: (name: string) => `Later: ${name}`,
  routeBrief: (name: string) => `What to know: ${name}`,
  routeKnow: 'What to know',
  routeNoBrief: 'Nothing is remembered yet.',

  // Staying in touch
  inTouch: 'Staying in touch',
  inTouchEvery: 'Stay in touch every',
  inTouchUnit: 'Unit',
  inTouchUnitName: (unit: CadenceUnit, n: number) => UNITS[unit][n === 1 ? 0 : 1],
  inTouchOf: (n: number, unit: CadenceUnit) => `Every ${n === 1 ? UNITS[unit][0] : `${n} ${UNITS[unit][1]}`}`,
  inTouchSet: 'Set',
  inTouchOff: 'No turn',
  inTouchNext: (when: string) => `Next: ${when}`,
  inTouchLast: (when: string) => `Last contact ${when}`,
  inTouchNever: 'No contact noted yet',
  inTouchMoved: 'Any contact that is logged moves it.',
  cardsFor: 'A card every year on',
  holiday: (holiday: CardHoliday) => HOLIDAYS[holiday],
  cards: 'Cards to post',
  cardsEmpty: 'No card has to go into the post now.',
  cardsPost: 'Days the post takes',
  cardPostBy: (when: string) => `post by ${when}`,
  cardLate: 'Too late to arrive in time',
  cardOn: (what: string, when: string) => `${what}, ${when}`,
  cardSent: 'Sent',
  cardSentFor: (name: string, what: string) => `Sent: ${what} card to ${name}`,
  cardSentText: (what: string) => `${what} card sent`,
  forgotten: 'Not contacted for',
  forgottenText: 'Everybody by their last contact, longest first.',
  forgottenDays: (n: number) => `${n} days and more`,
  forgottenFor: (n: number) => plural(n, 'day', 'days'),
  forgottenNone: 'Everybody was contacted within a week.',
  forgottenCounting: (n: number) => `Looking… ${n.toLocaleString('en')} seen`,
  forgottenAgain: 'Count again',
  forgottenMore: (n: number) => `and ${n.toLocaleString('en')} more`,
};

export type CareMessages = typeof enCare;
