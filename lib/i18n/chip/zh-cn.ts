import type { ChipMessages } from './en.ts';

export const zhCnChip: ChipMessages = {
  chipLang: 'zh-CN',
  chipText: ({ known, memories }) =>
    `${known > 1 ? `熟客 ${known} 位` : '熟客'}${memories > 0 ? ` · ${memories}` : ''}`,
  chipLabel: ({ known, memories, taboo, hours, writing }, keys) =>
    [
      writing ? `正在写给 ${known} 位已知客户` : `${known} 位已知客户`,
      `${memories} 条记忆`,
      ...(taboo ? ['有禁忌'] : []),
      ...(hours ? ['注意联系时间'] : []),
      keys === null ? '打开侧边栏' : `打开侧边栏：${keys}`,
    ].join('，'),
  chipClose: '在此网站隐藏（可在设置中恢复）',
  chipHint: (keys) =>
    keys === null ? '点工具栏上的“熟客”按钮打开侧边栏。' : `点工具栏上的“熟客”按钮或按 ${keys} 打开侧边栏。`,

  chipTitle: '网页上的提示',
  chipOn: '在已知客户的网页上显示小标记',
  chipExplain: '标记只说明此人已知、有几条记忆，有禁忌时显示“!”。姓名和记忆内容都不会放进网页。',
  chipOffSites: '已隐藏的网站',
  chipShowAgain: '恢复显示',
  chipShowAgainOn: (host) => `在 ${host} 恢复显示`,
};
