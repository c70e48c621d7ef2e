import type { GiftCulture, GiftId } from '../../domain/guard/gift-lists.ts';
import type { GuardMessages } from './en.ts';

const CULTURES: Record<GiftCulture, string> = {
  chinese: '中国',
  japanese: '日本',
  korean: '韩国',
  muslim: '穆斯林',
  hindu: '印度教',
  slavic: '东欧',
};

const FOUR = '“四”与“死”谐音。';
const BLADE = '刀剪意味着一刀两断。';

const GIFTS: Record<GiftId, string> = {
  clock: '“送钟”与“送终”谐音。',
  pear: '“梨”与“离”谐音，更不能分着吃。',
  umbrella: '“伞”与“散”谐音。',
  shoes: '“鞋”与“邪”谐音，也有“走人”的意思。',
  'green-hat': '“戴绿帽”指妻子不忠。',
  blade: BLADE,
  handkerchief: '手帕用于送别和丧事，有断绝之意。',
  'white-flowers': '白花和菊花用于祭奠。',
  four: FOUR,
  candle: '白蜡烛用于祭奠。',
  mirror: '镜子易碎，又被认为招邪。',
  'jp-four': FOUR,
  'jp-nine': '日语里“九”与“苦”谐音。',
  'jp-blade': BLADE,
  'jp-potted': '探病送盆栽，有“病根深种”之意。',
  'jp-camellia': '茶花整朵凋落，探病不吉利。',
  'jp-comb': '日语里“梳子”与“苦死”谐音。',
  'kr-four': FOUR,
  'kr-red-ink': '用红字写名字，是写逝者的名字。',
  'kr-blade': BLADE,
  'alcohol-gift': '许多穆斯林禁酒。',
  'pork-gift': '穆斯林禁食猪肉。',
  'dog-gift': '许多穆斯林视狗为不洁。',
  'leather-gift': '印度教徒敬牛，牛皮制品也不宜。',
  'beef-gift': '印度教徒敬牛，不吃牛肉。',
  'even-flowers': '双数的花只用于葬礼。',
  'yellow-flowers': '黄花意味着分手或不忠。',
  'slavic-blade': '送刀会结怨，除非对方回赠一枚硬币。',
};

export const zhCnGuard: GuardMessages = {
  writingTo: (n) => `写给 ${n} 人`,
  writingNotes: '写信时留意',
  writingTaboos: (name) => `禁忌：${name}`,
  writingNotesOf: (name) => `给${name}写信时留意`,
  writingNoTaboos: '没有已知禁忌',
  writingAgain: '与上面是同一位客户',
  writingUnknown: '不在客户本里',
  writingWho: (n) => `可能是 ${n} 位客户之一，请在下面选`,
  writingLoading: '正在查找…',
  writingFailed: '没能查到',
  writingImitation: '小心：可能是冒充的',
  writingMore: (n) => `还有 ${n} 位收件人没有查看。`,

  touchTitle: '草稿里提到',
  touchTaboo: '禁忌',
  touchKnown: '留意',
  touchHours: '联系时间',
  touchGift: (culture) => `送礼习俗：${culture}`,
  touchGentle: '也许你说的正是“没有”或“稍后”，只是提个醒。',
  touchSensitive: '碰到一条敏感记忆',
  touchShow: '显示',
  touchShowOf: (name) => `显示${name}的敏感记忆`,
  touchIgnore: '这封信里忽略',
  touchIgnoreOf: (words) => `这封信里忽略：“${words}”`,
  touchIgnored: (n) => `这封信里忽略了 ${n} 条提醒`,
  touchIgnoredShow: '重新显示',
  touchAnnounce: (words, reason, name) => `${name}：“${words}”。${reason}`,
  touchAll: '所有人',

  guardTitle: '写信时',
  guardOn: '把草稿和禁忌、敏感记忆对照',
  guardText:
    '侧边栏打开、正在写新邮件或回复时，会把你写的话和对收件人的记忆对照。只在本机查看，不保存在任何地方。',
  giftTitle: '送礼习俗',
  giftText: '打开与你有关的习俗。草稿里提到的礼物若犯忌，会指出来。',
  giftListOn: (culture) => `${culture}送礼习俗`,
  giftListMore: '包含哪些',
  giftListMoreOf: (culture) => `包含哪些：${culture}`,
  giftCulture: (culture) => CULTURES[culture],
  giftReason: (id) => GIFTS[id],
};
