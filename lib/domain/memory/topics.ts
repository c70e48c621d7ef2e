/** The ready topics, each with what people call it; anything else is a topic of the user's own. */
const NAMES = {
  food: ['food', 'diet', 'drink', 'drinks', 'meal', 'meals', '餐饮', '饮食', '吃喝', '忌口', '餐飲', '飲食'],
  room: ['room', 'rooms', 'seat', 'table', '房间', '客房', '座位', '房間'],
  gift: ['gift', 'gifts', 'present', '礼物', '礼品', '送礼', '禮物', '禮品', '送禮'],
  'contact-hours': ['contact-hours', 'hours', 'contact', '联系时间', '联络时间', '聯絡時間', '聯繫時間'],
  packaging: ['packaging', 'packing', 'wrapping', '包装', '包裝'],
  family: ['family', 'children', 'kids', '家人', '家庭', '孩子'],
  health: ['health', 'medical', 'allergy', '健康', '身体', '過敏', '过敏', '身體'],
  religion: ['religion', 'faith', '宗教', '信仰'],
  payment: ['payment', 'invoice', 'billing', '付款', '结账', '发票', '結帳', '發票', '開票'],
  delivery: ['delivery', 'shipping', '送货', '配送', '交货', '送貨', '交貨'],
  travel: ['travel', 'trip', 'flights', '出行', '旅行', '出差', '交通'],
  job: ['job', 'job-title', 'title', 'work', 'position', '职务', '职位', '工作', '職務', '職稱', '職位'],
  address: ['address', 'home', '地址', '住址'],
} as const satisfies Record<string, readonly string[]>;

export type Topic = keyof typeof NAMES;

export const TOPICS = Object.keys(NAMES) as Topic[];

const BY_NAME = new Map<string, Topic>(
  TOPICS.flatMap((topic) => NAMES[topic].map((name) => [folded(name), topic] as const)),
);

/** The ready topic that a word names in any of our languages, or null: then it is the user's own. */
export function readyTopic(word: string | undefined): Topic | null {
  return word === undefined ? null : (BY_NAME.get(folded(word)) ?? null);
}

/** What is hidden until asked for, unless the user says otherwise. */
export function isSensitiveTopic(word: string | undefined): boolean {
  const topic = readyTopic(word);
  return topic === 'health' || topic === 'religion';
}

/** The topics of the user's own among these, each once. */
export function ownTopics(words: readonly (string | undefined)[]): string[] {
  const own = words.filter((word) => word !== undefined && readyTopic(word) === null);
  return [...new Map(own.map((word) => [folded(word ?? ''), word ?? ''])).values()].toSorted();
}

function folded(word: string): string {
  return word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-')
    .replace(/^#/u, '');
}
