import type { enFind } from './en.ts';

export const zhCnFind: typeof enFind = {
  findLabel: '查找客户和记忆',
  findPlaceholder: '姓名、邮箱，或记下的任何内容',
  findGroup: { person: '客户', memory: '记忆', other: '日期、提醒和往来' },
  findCount: (people, texts) => `找到 ${people} 位客户、${texts} 条内容`,
  findNone: (words) => `没有找到“${words}”`,
  findNoneHint: '已查姓名、拼音、邮箱、电话、公司和记下的全部内容。',
  findIndexing: (percent) => `还在读取客户簿（${percent}%），有些记忆可能暂时查不到。`,
  findMore: '显示更多',
  findClear: '去掉筛选',
  findOnly: (kind) => `只看${kind}`,
  findSilentSince: (date) => `${date}以来没有联系`,
  findSensitive: '敏感记忆：在客户卡上点开才显示',
  findOffers: ['禁忌: ', '不能吃 ', '#饮食 ', '等级:vip ', '三个月没联系'],
  findKeys: '↑ ↓ 选择 · Enter 打开 · Shift+Enter 在工作台打开 · Esc 关闭',
};
