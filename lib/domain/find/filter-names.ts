import type { LifecycleStage, MemoryKind, Tier } from '../records.ts';

/** What filters are called, folded: English and simplified Chinese. */
export const KINDS: Readonly<Record<MemoryKind, string>> = {
  taboo: 'taboo taboos 忌讳 禁忌 忌口',
  preference: 'preference preferences like likes 喜好 偏好 喜欢',
  habit: 'habit habits 习惯',
  arrangement: 'arrangement arrangements 安排 约定',
  fact: 'fact facts 事实 资料',
  note: 'note notes 备注 笔记',
};
export const TIERS: Readonly<Record<Tier, string>> = {
  vip: 'vip 贵宾',
  major: 'major 重要 大客户 重点',
  ordinary: 'ordinary 普通 一般',
  small: 'small 小客户',
};
export const STAGES: Readonly<Record<LifecycleStage, string>> = {
  suspect: 'suspect 可能客户',
  prospect: 'prospect 潜在客户 潜在',
  disqualified: 'disqualified 不合格',
  'first-purchase': 'first-purchase 首次购买 首购',
  repeat: 'repeat 重复购买 复购',
  client: 'client 客户',
  member: 'member 会员',
  advocate: 'advocate 拥护者 推荐者',
  partner: 'partner 合伙人 伙伴',
  'ex-customer': 'ex-customer former 流失 流失客户',
};
export const TIER_NAMES = 'tier level 等级 级别';
export const STAGE_NAMES = 'stage 阶段';
export const TOPIC_NAMES = 'topic 主题 话题';

/** What a folded word names among these; null: nothing. */
export function named<T extends string>(names: Readonly<Record<T, string>>, word: string): T | null {
  const found = (Object.keys(names) as T[]).find((key) => isNamed(names[key], word));
  return found ?? null;
}

export function isNamed(names: string, word: string): boolean {
  return names.split(' ').includes(word);
}
