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
  habit: '习惯',
  arrangement: '安排',
  fact: '情况',
  note: '备注',
};
const TIERS: Record<Tier, string> = { vip: 'VIP', major: '主要客户', ordinary: '普通客户', small: '小客户' };
const STAGES: Record<LifecycleStage, string> = {
  suspect: '潜在客户',
  prospect: '意向客户',
  disqualified: '不合格',
  'first-purchase': '首次购买',
  repeat: '重复购买',
  client: '老客户',
  member: '会员',
  advocate: '拥护者',
  partner: '合伙人',
  'ex-customer': '过去的客户',
};
const CHANNELS: Record<Channel, string> = {
  call: '电话',
  message: '消息',
  visit: '拜访',
  delivery: '送货',
  other: '待办',
};
const OCCASIONS: Record<Occasion['kind'], string> = {
  birthday: '生日',
  'pay-day': '发薪日',
  anniversary: '纪念日',
  'holiday-card': '节日贺卡',
};
const CONTACTS: Record<Interaction['kind'], string> = {
  message: '消息',
  call: '电话',
  visit: '拜访',
  delivery: '送货',
  purchase: '购买',
  complaint: '投诉',
};
const ROLES: Record<PersonRole, string> = {
  from: '发件人',
  to: '收件人',
  cc: '抄送',
  bcc: '密送',
  'reply-to': '回复至',
  sender: '代发',
  record: '客户资料',
  mentioned: '提到',
};
const SIGNALS: Record<IdentityKind, string> = {
  email: '邮箱',
  phone: '电话',
  'crm-record': 'CRM 记录',
  handle: '账号',
  'display-name': '姓名',
};
const TROUBLES: Record<StorageTrouble, string> = {
  full: '磁盘满了。腾出一些空间再试。',
  refused: '这个浏览器窗口不让熟客保存数据，常见于隐私窗口或严格的隐私设置。',
  damaged: '浏览器报告客户本的数据已损坏。',
  newer: '客户本是由更新版本的熟客写下的，请升级。',
  blocked: '另一个熟客窗口正占用客户本，请关掉它再刷新。',
  failed: '浏览器刚才没能打开客户本。',
};

/** The words of the trade: what kinds, stages and troubles are called. */
export const zhCnNames = {
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
