import type { StorageTrouble } from '../domain/ports.ts';
import type { PersonRole } from '../domain/reading.ts';
import type {
  Channel,
  IdentityKind,
  Interaction,
  LifecycleStage,
  MemoryKind,
  Occasion,
  Tier,
} from '../domain/records.ts';

const KINDS: Record<MemoryKind, string> = {
  taboo: '禁忌',
  preference: '喜好',
  habit: '習慣',
  arrangement: '安排',
  fact: '情況',
  note: '備註',
};
const TIERS: Record<Tier, string> = {
  vip: 'VIP',
  major: '主要顧客',
  ordinary: '一般顧客',
  small: '小額顧客',
};
const STAGES: Record<LifecycleStage, string> = {
  suspect: '潛在顧客',
  prospect: '意向顧客',
  disqualified: '不符資格',
  'first-purchase': '首次購買',
  repeat: '重複購買',
  client: '老主顧',
  member: '會員',
  advocate: '擁護者',
  partner: '合夥人',
  'ex-customer': '過去的顧客',
};
const CHANNELS: Record<Channel, string> = {
  call: '電話',
  message: '訊息',
  visit: '拜訪',
  delivery: '送貨',
  other: '待辦',
};
const OCCASIONS: Record<Occasion['kind'], string> = {
  birthday: '生日',
  'pay-day': '發薪日',
  anniversary: '紀念日',
  'holiday-card': '節日賀卡',
};
const CONTACTS: Record<Interaction['kind'], string> = {
  message: '訊息',
  call: '電話',
  visit: '拜訪',
  delivery: '送貨',
  purchase: '購買',
  complaint: '客訴',
};
const ROLES: Record<PersonRole, string> = {
  from: '寄件者',
  to: '收件者',
  cc: '副本',
  bcc: '密件副本',
  'reply-to': '回覆至',
  sender: '代寄',
  record: '顧客資料',
  mentioned: '提及',
};
const SIGNALS: Record<IdentityKind, string> = {
  email: '電子郵件',
  phone: '電話',
  'crm-record': 'CRM 紀錄',
  handle: '帳號',
  'display-name': '姓名',
};
const TROUBLES: Record<StorageTrouble, string> = {
  full: '磁碟空間已滿，請先騰出空間再試。',
  refused: '這個瀏覽器視窗不允許熟客儲存資料，常見於無痕視窗或嚴格的隱私設定。',
  damaged: '瀏覽器回報顧客簿的資料已損毀。',
  newer: '顧客簿是由較新版本的熟客寫入的，請先更新。',
  blocked: '另一個熟客視窗正在使用顧客簿，請關閉後重新整理。',
  failed: '瀏覽器剛才無法開啟顧客簿。',
};

/** The words of the trade: what kinds, stages and troubles are called. */
export const zhTwNames = {
  memoryKind: (name: MemoryKind) => KINDS[name],
  tier: (name: Tier) => TIERS[name],
  stage: (name: LifecycleStage) => STAGES[name],
  channel: (name: Channel) => CHANNELS[name],
  occasion: (name: Occasion['kind']) => OCCASIONS[name],
  contact: (name: Interaction['kind']) => CONTACTS[name],
  role: (name: PersonRole) => ROLES[name],
  signal: (name: IdentityKind) => SIGNALS[name],
  trouble: (name: StorageTrouble) => TROUBLES[name],
};
