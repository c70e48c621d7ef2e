import type { GiftCulture, GiftId } from '../../domain/guard/gift-lists.ts';
import type { GuardMessages } from './en.ts';

const CULTURES: Record<GiftCulture, string> = {
  chinese: '華人',
  japanese: '日本',
  korean: '韓國',
  muslim: '穆斯林',
  hindu: '印度教',
  slavic: '東歐',
};

const FOUR = '「四」與「死」諧音。';
const BLADE = '刀剪意味著一刀兩斷。';

const GIFTS: Record<GiftId, string> = {
  clock: '「送鐘」與「送終」諧音。',
  pear: '「梨」與「離」諧音，更不能分著吃。',
  umbrella: '「傘」與「散」諧音。',
  shoes: '「鞋」與「邪」諧音，也有「走人」的意思。',
  'green-hat': '「戴綠帽」指妻子不忠。',
  blade: BLADE,
  handkerchief: '手帕用於送別和喪事，有斷絕之意。',
  'white-flowers': '白花和菊花用於祭奠。',
  four: FOUR,
  candle: '白蠟燭用於祭奠。',
  mirror: '鏡子易碎，又被認為招邪。',
  'jp-four': FOUR,
  'jp-nine': '日語裡「九」與「苦」諧音。',
  'jp-blade': BLADE,
  'jp-potted': '探病送盆栽，有「病根深種」之意。',
  'jp-camellia': '茶花整朵凋落，探病不吉利。',
  'jp-comb': '日語裡「梳子」與「苦死」諧音。',
  'kr-four': FOUR,
  'kr-red-ink': '用紅字寫名字，是寫逝者的名字。',
  'kr-blade': BLADE,
  'alcohol-gift': '許多穆斯林禁酒。',
  'pork-gift': '穆斯林禁食豬肉。',
  'dog-gift': '許多穆斯林視狗為不潔。',
  'leather-gift': '印度教徒敬牛，牛皮製品也不宜。',
  'beef-gift': '印度教徒敬牛，不吃牛肉。',
  'even-flowers': '雙數的花只用於葬禮。',
  'yellow-flowers': '黃花意味著分手或不忠。',
  'slavic-blade': '送刀會結怨，除非對方回贈一枚硬幣。',
};

export const zhTwGuard: GuardMessages = {
  writingTo: (n) => `寫給 ${n} 人`,
  writingNotes: '寫信時留意',
  writingTaboos: (name) => `禁忌：${name}`,
  writingNotesOf: (name) => `給${name}寫信時留意`,
  writingNoTaboos: '沒有已知禁忌',
  writingAgain: '與上面是同一位顧客',
  writingUnknown: '不在顧客簿裡',
  writingWho: (n) => `可能是 ${n} 位顧客之一，請在下面選`,
  writingLoading: '正在查找…',
  writingFailed: '沒能查到',
  writingImitation: '小心：可能是冒充的',
  writingMore: (n) => `還有 ${n} 位收件人沒有查看。`,

  touchTitle: '草稿裡提到',
  touchTaboo: '禁忌',
  touchKnown: '留意',
  touchHours: '聯絡時間',
  touchGift: (culture) => `送禮習俗：${culture}`,
  touchGentle: '也許你說的正是「沒有」或「稍後」，只是提個醒。',
  touchSensitive: '碰到一條敏感記憶',
  touchShow: '顯示',
  touchShowOf: (name) => `顯示${name}的敏感記憶`,
  touchIgnore: '這封信裡忽略',
  touchIgnoreOf: (words) => `這封信裡忽略：「${words}」`,
  touchIgnored: (n) => `這封信裡忽略了 ${n} 則提醒`,
  touchIgnoredShow: '重新顯示',
  touchAnnounce: (words, reason, name) => `${name}：「${words}」。${reason}`,
  touchAll: '所有人',

  guardTitle: '寫信時',
  guardOn: '把草稿和禁忌、敏感記憶對照',
  guardText:
    '側邊欄打開、正在寫新郵件或回覆時，會把你寫的話和對收件人的記憶對照。只在本機查看，不儲存在任何地方。',
  giftTitle: '送禮習俗',
  giftText: '打開與你有關的習俗。草稿裡提到的禮物若犯忌，會指出來。',
  giftListOn: (culture) => `${culture}送禮習俗`,
  giftListMore: '包含哪些',
  giftListMoreOf: (culture) => `包含哪些：${culture}`,
  giftCulture: (culture) => CULTURES[culture],
  giftReason: (id) => GIFTS[id],
};
