import type { ChipMessages } from './en.ts';

export const zhTwChip: ChipMessages = {
  chipLang: 'zh-TW',
  chipText: ({ known, memories }) =>
    `${known > 1 ? `熟客 ${known} 位` : '熟客'}${memories > 0 ? ` · ${memories}` : ''}`,
  chipLabel: ({ known, memories, taboo, hours, writing }, keys) =>
    [
      writing ? `正在寫給 ${known} 位已知顧客` : `${known} 位已知顧客`,
      `${memories} 則記憶`,
      ...(taboo ? ['有禁忌'] : []),
      ...(hours ? ['留意聯絡時間'] : []),
      keys === null ? '開啟側邊欄' : `開啟側邊欄：${keys}`,
    ].join('，'),
  chipClose: '在此網站隱藏（可在設定中恢復）',
  chipHint: (keys) =>
    keys === null
      ? '按工具列上的「熟客」按鈕開啟側邊欄。'
      : `按工具列上的「熟客」按鈕或 ${keys} 開啟側邊欄。`,

  chipTitle: '網頁上的提示',
  chipOn: '在已知顧客的網頁上顯示小標記',
  chipExplain: '標記只說明此人已知、有幾則記憶，有禁忌時顯示「!」。姓名與記憶內容都不會放進網頁。',
  chipOffSites: '已隱藏的網站',
  chipShowAgain: '恢復顯示',
  chipShowAgainOn: (host) => `在 ${host} 恢復顯示`,
};
