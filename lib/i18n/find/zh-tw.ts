import type { enFind } from './en.ts';

export const zhTwFind: typeof enFind = {
  findLabel: '搜尋顧客和記憶',
  findPlaceholder: '姓名、電子郵件，或記下的任何內容',
  findGroup: { person: '顧客', memory: '記憶', other: '日期、提醒和往來' },
  findCount: (people, texts) => `找到 ${people} 位顧客、${texts} 則內容`,
  findNone: (words) => `找不到「${words}」`,
  findNoneHint: '已搜尋姓名、拼音、電子郵件、電話、公司和記下的全部內容。',
  findIndexing: (percent) => `還在讀取顧客簿（${percent}%），有些記憶可能暫時找不到。`,
  findMore: '顯示更多',
  findClear: '去掉篩選',
  findOnly: (kind) => `只看${kind}`,
  findSilentSince: (date) => `${date}以來沒有聯絡`,
  findSensitive: '敏感記憶：在顧客卡上點開才顯示',
  findOffers: ['禁忌: ', '不能吃 ', '#飲食 ', '等級:vip ', '三個月沒聯絡'],
  findKeys: '↑ ↓ 選擇 · Enter 開啟 · Shift+Enter 在工作台開啟 · Esc 關閉',
};
