import { foldText } from '../../../lib/domain/find/fold.ts';

/** A book of any size whose every word follows from its number: nothing has to be kept to know what is in it. */
export interface Person {
  id: string;
  name: string;
  organisation: string | undefined;
  city: string;
  email: string;
  phone: string | undefined;
}

export interface Note {
  id: string;
  kind: 'taboo' | 'preference' | 'habit' | 'arrangement' | 'fact' | 'note';
  pinned: boolean;
  text: string;
  /** Epoch ms. */
  at: number;
}

export const NOTES_EACH = 10;

const ZH = (
  '花生 海鲜 龙虾 香菜 牛肉 羊肉 豆腐 米饭 面条 辣椒 大蒜 咖啡 绿茶 红茶 普洱 白酒 红酒 啤酒 牛奶 鸡蛋 水果 蛋糕 点心 早餐 午饭 晚饭 素食 清真 过敏 忌口 ' +
  '房间 窗边 座位 安静 楼层 电梯 无烟 大床 双床 加床 枕头 毛毯 浴缸 空调 暖气 阳台 海景 停车 接机 送机 行李 前台 退房 入住 续住 发票 抬头 税号 合同 报价 ' +
  '样品 图纸 订单 交货 付款 月底 月初 周五 周一 上午 下午 晚上 中午 生日 春节 中秋 端午 国庆 儿子 女儿 太太 先生 父亲 母亲 家人 朋友 同事 老板 经理 秘书 ' +
  '上海 北京 广州 深圳 杭州 成都 香港 台北 东京 巴黎 伦敦 喜欢 不喜欢 讨厌 习惯 需要 不要 可以 不能 每次 总是 从来 有时 已经 还没 希望 要求 提醒 记得 忘记 ' +
  '电话 微信 邮件 短信 联系 回复 见面 拜访 会议 电话会 打电话 发邮件 送礼 礼物 包装 纸箱 冷藏 常温 快递 物流 仓库 门口 钥匙 密码 密封 新鲜 便宜 贵重 质量 投诉 ' +
  '满意 高兴 生气 着急 生病 医院 药物 糖尿病 高血压 心脏 眼镜 轮椅 拐杖 钢琴 高尔夫 网球 游泳 跑步 爬山 钓鱼 摄影 书法 国画 音乐 电影 小说 历史 足球 篮球 象棋 ' +
  '公斤 箱子 二十 三十 一百 两个 三个 第一 第二 最后 以前 以后 今年 去年 明年 上个月 下个月 这次 那次 一定 不一定 非常 比较 特别 马上 慢慢 自己 别人 大家 一起'
).split(' ');
const EN = (
  'the and for with not no never always likes prefers hates wants needs asked allergic to peanuts shellfish lobster coriander beef lamb tofu rice noodles chili garlic coffee green tea black ' +
  'whisky wine beer milk eggs fruit cake breakfast lunch dinner vegetarian halal kosher room window seat quiet floor elevator smoking king twin extra pillow blanket bathtub heating balcony ' +
  'parking airport pickup luggage checkout invoice contract quote sample drawing order delivery payment month Friday Monday morning afternoon evening birthday anniversary holiday son daughter ' +
  'wife husband father mother family friend colleague boss manager assistant Shanghai Beijing London Paris Tokyo Berlin call email text meeting visit gift packaging boxes chilled ambient courier ' +
  'warehouse door key password fresh cheap quality complaint happy angry urgent ill hospital medicine diabetes pressure heart glasses wheelchair piano golf tennis swimming running hiking fishing ' +
  'photography calligraphy music cinema novels history football basketball chess kilos twenty thirty hundred first second last before after year next week promised renewal discount upgrade ' +
  'printer bearing valve gasket hinge steel copper cotton silk linen paper carton pallet container forklift engine filter pump cable socket battery charger keyboard monitor'
).split(' ');
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕单解仇区查',
];
const GIVEN = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲建国华志慧宁浩天宇思雨欣怡佳琪子涵梓轩一诺若曦',
];
const FIRST =
  'Alice Bob Carol David Emma Frank Grace Henry Iris Jack Kate Leo Mary Nick Olga Paul Quinn Rosa Sam Tina Uma Victor Wendy Xavier Yara Zoe'.split(
    ' ',
  );
const LAST =
  'Smith Jones Brown Taylor Wilson Davies Evans Thomas Johnson Roberts Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark'.split(
    ' ',
  );
const CITIES = '上海 北京 广州 深圳 杭州 成都 香港 台北 London Paris Leeds Tokyo Berlin'.split(' ');
const FIRMS = '荣华 宏达 鑫源 永兴 华美 东方 金鼎 万隆 Harbour Northern Crown Atlas Lotus Summit'.split(' ');
const TRADES = '餐饮有限公司 贸易公司 酒店管理 食品厂 机械设备 Trading Foods Hotels Machines'.split(' ');
const KINDS: Note['kind'][] = [
  'taboo',
  'preference',
  'preference',
  'habit',
  'habit',
  'arrangement',
  'fact',
  'fact',
  'note',
  'note',
];
/** Letters of GB 2312, commonest first, that are written alike in both scripts: the truth knows no folding. */
const LETTERS = gb2312().filter((letter) => foldText(letter) === letter);
const SINCE = 1_560_000_000_000;
const SEVEN_YEARS = 7 * 365 * 86_400_000;

/** Numbers that follow from a seed; cheap, and even enough. */
export function numbersOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function gb2312(): string[] {
  const rows = Array.from({ length: 72 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
  );
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(rows.flat(2)))].filter((c) =>
    /\p{Script=Han}/u.test(c),
  );
}

/** Some words are said often and most are rare. */
function pick<T>(from: readonly T[], next: () => number, skew = 1.6): T {
  return from[Math.floor(from.length * next() ** skew)] as T;
}

function hexId(next: () => number): string {
  return Array.from({ length: 4 }, () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
}

export function personOf(n: number): Person {
  const next = numbersOf(n * 2 + 1_000_003);
  const id = hexId(next);
  const given = pick(GIVEN, next, 1) + (next() < 0.75 ? pick(GIVEN, next, 1) : '');
  const chinese = next() < 0.7;
  const name = chinese ? pick(SURNAMES, next) + given : `${pick(FIRST, next, 1)} ${pick(LAST, next, 1)}`;
  const firm = `${pick(FIRMS, next, 1)}${chinese ? '' : ' '}${pick(TRADES, next, 1)}`;
  return {
    id,
    name,
    organisation: next() < 0.4 ? firm : undefined,
    city: pick(CITIES, next),
    email: `${chinese ? 'user' : name.toLowerCase().replace(' ', '.')}${n}@firm${n % 997}.example`,
    phone: next() < 0.6 ? `+861${Math.floor(3e9 + next() * 6e9)}` : undefined,
  };
}

export function noteOf(n: number): Note {
  const next = numbersOf(n * 2);
  const id = hexId(next);
  const pieces: string[] = [];
  const chinese = next() < 0.75;
  for (let left = 2 + Math.floor(next() * 3); left > 0; left -= 1)
    pieces.push(chinese ? phrase(next) : sentence(next));
  if (chinese && next() < 0.45) pieces.push(sentence(next));
  if (next() < 0.25) pieces.push(codeOf(next));
  return {
    id,
    kind: pick(KINDS, next, 1),
    pinned: next() < 0.03,
    text: pieces.join(chinese ? '，' : ', '),
    at: SINCE + Math.floor(next() * SEVEN_YEARS),
  };
}

function phrase(next: () => number): string {
  const words = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(ZH, next));
  // Names, streets and goods that no list has.
  if (next() < 0.3) words.push(pick(LETTERS, next, 2) + pick(GIVEN, next, 1));
  return words.join('');
}

function sentence(next: () => number): string {
  return Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(EN, next)).join(' ');
}

function codeOf(next: () => number): string {
  return `${String.fromCharCode(65 + Math.floor(next() * 26))}${Math.floor(next() * 1e5)}`;
}
