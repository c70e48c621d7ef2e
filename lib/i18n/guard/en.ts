import type { GiftCulture, GiftId } from '../../domain/guard/gift-lists.ts';
import { plural } from '../plural.ts';

const CULTURES: Record<GiftCulture, string> = {
  chinese: 'Chinese',
  japanese: 'Japanese',
  korean: 'Korean',
  muslim: 'Muslim',
  hindu: 'Hindu',
  slavic: 'Eastern European',
};

const FOUR = '“Four” sounds like “death”.';
const BLADE = 'A blade cuts the tie between giver and receiver.';

const GIFTS: Record<GiftId, string> = {
  clock: 'Giving a clock sounds like attending a funeral (送钟, 送终).',
  pear: '“Pear” sounds like “parting” (梨, 离); it is never shared.',
  umbrella: '“Umbrella” sounds like “to part” (伞, 散).',
  shoes: '“Shoe” sounds like “evil” (鞋, 邪), and shoes walk away.',
  'green-hat': 'A green hat says that the wearer’s wife is unfaithful.',
  blade: BLADE,
  handkerchief: 'Handkerchiefs are for farewells and funerals.',
  'white-flowers': 'White flowers and chrysanthemums stand on graves.',
  four: FOUR,
  candle: 'White candles are burnt for the dead.',
  mirror: 'Mirrors break, and draw what is bad.',
  'jp-four': FOUR,
  'jp-nine': '“Nine” sounds like “suffering”.',
  'jp-blade': BLADE,
  'jp-potted': 'To the sick a potted plant says that the illness takes root.',
  'jp-camellia': 'Camellias drop their whole head: a bad sign for the sick.',
  'jp-comb': '“Comb” sounds like “suffering and death”.',
  'kr-four': FOUR,
  'kr-red-ink': 'Names of the dead are written in red.',
  'kr-blade': BLADE,
  'alcohol-gift': 'Alcohol is forbidden to many Muslims.',
  'pork-gift': 'Pork is forbidden to Muslims.',
  'dog-gift': 'Dogs are held to be unclean by many Muslims.',
  'leather-gift': 'Cows are sacred to Hindus, and so is their hide.',
  'beef-gift': 'Cows are sacred to Hindus.',
  'even-flowers': 'An even number of flowers is for funerals.',
  'yellow-flowers': 'Yellow flowers stand for parting or unfaithfulness.',
  'slavic-blade': 'A blade brings enmity, unless a coin is given back.',
};

/** What matters while a letter is being written. */
export const enGuard = {
  writingTo: (n: number) => `Writing to ${plural(n, 'person', 'people')}`,
  writingNotes: 'While writing',
  writingTaboos: (name: string) => `Taboos: ${name}`,
  writingNotesOf: (name: string) => `While writing to ${name}`,
  writingNoTaboos: 'No taboos known',
  writingAgain: 'Same customer as above',
  writingUnknown: 'Not in your book',
  writingWho: (n: number) => `Could be ${plural(n, 'customer', 'customers')}: choose below`,
  writingLoading: 'Looking up …',
  writingFailed: 'Could not be looked up',
  writingImitation: 'Careful: may be an imitation',
  writingMore: (n: number) => `${plural(n, 'more recipient is', 'more recipients are')} not looked at.`,

  touchTitle: 'In your draft',
  touchTaboo: 'Taboo',
  touchKnown: 'Mind',
  touchHours: 'Contact hours',
  touchGift: (culture: string) => `Gift custom: ${culture}`,
  touchGentle: 'Perhaps you say that it is not so, or that it will be later. Only a reminder.',
  touchSensitive: 'A sensitive memory is touched',
  touchShow: 'Show',
  touchShowOf: (name: string) => `Show the sensitive memory of ${name}`,
  touchIgnore: 'Ignore in this message',
  touchIgnoreOf: (words: string) => `Ignore in this message: “${words}”`,
  touchIgnored: (n: number) => `${plural(n, 'remark', 'remarks')} ignored in this message`,
  touchIgnoredShow: 'Show again',
  touchAnnounce: (words: string, reason: string, name: string) => `${name}: “${words}”. ${reason}`,
  touchAll: 'everybody',

  guardTitle: 'While you write',
  guardOn: 'Compare drafts with taboos and sensitive memories',
  guardText:
    'While the sidebar is open beside a new message or a reply, your words are compared with what you know of the people it goes to. They are looked at on this device and kept nowhere.',
  giftTitle: 'Gift customs',
  giftText: 'Turn on the customs that matter to you. A gift in a draft that goes against one is pointed out.',
  giftListOn: (culture: string) => `${culture} gift customs`,
  giftListMore: 'What is in it',
  giftListMoreOf: (culture: string) => `What is in it: ${culture}`,
  giftCulture: (culture: GiftCulture) => CULTURES[culture],
  giftReason: (id: GiftId) => GIFTS[id],
};

export type GuardMessages = typeof enGuard;
