import type { HintMessages } from './en.ts';

const LIST = new Intl.ListFormat('zh-CN', { type: 'conjunction' });

export const zhCnHints: HintMessages = {
  suggestTitle: '可能是认识的人',
  samePerson: '是同一位',
  samePersonAs: (name) => `是同一位：${name}`,
  notSame: '不是同一位',
  notSameAs: (name) => `不是同一位：${name}`,
  reasonTag: (value) => `和 ${value} 是同一个邮箱`,
  reasonDots: (value) => `和 ${value} 是同一个 Gmail 邮箱（点号不算）`,
  reasonTail: (value) => `号码尾数和 ${value} 相同`,
  reasonNameCompany: (value) => `姓名相同，公司相同（${value}）`,
  reasonSharedName: (value) => `姓名相同：${value}`,
  organisationTitle: (name) => `是 ${name} 的人吗？`,
  organisationText: (n, domain) => `客户本里有 ${n} 位用 ${domain} 的邮箱。`,
  organisationYes: '是，加入客户本',
  organisationNo: '不是',
  organisationNoFor: (name) => `不是 ${name} 的人`,

  warnSameName: (name, value) => `你认识的 ${name} 用的是 ${value}，这是另一个地址。`,
  warnSameNameTitle: '同名，但地址不同',
  warnTitle: '小心：可能是冒充的',
  warnAddress: (shown, name, value) => `${shown} 看起来像 ${name} 的地址 ${value}，其实是另一个。`,
  warnName: (shown, name) => `“${shown}”这个名字看起来像 ${name}，写法却不同。`,
  warnAddressOfSome: (shown, value) => `${shown} 看起来像你认识的 ${value}，其实是另一个。`,
  warnDomain: (shown, value) => `域名 ${shown} 看起来像 ${value}，其实是另一个。`,
  warnForeign: (value, shown) => `名字里写的是 ${value}，实际来自 ${shown}。`,
  warnMixed: (shown) => `“${shown}”混用了两种字母。`,
  warnHidden: '名字或地址里藏着看不见的字符。',

  snoozeLater: { hour: '晚一小时', tomorrow: '晚一天', week: '下个周一' },
  monthlyOn: (day) => (day > 30 ? '每月最后一天' : `每月${day}日`),

  areOne: (names) =>
    new Set(names).size > 1
      ? `${LIST.format(names)}是同一位客户`
      : `${names.length} 份“${names[0]}”是同一位客户`,
  mergeAllText: '之后两份资料合在一起看，随时可以再分开。',
  duplicatesTitle: '客户本里可能有两份',
  identityAdd: '添加邮箱或电话',
  identityAddButton: '添加',
  identityBad: '这不是邮箱，也不是电话号码。',
  identityTaken: (value, name) => `${value} 已经是 ${name} 的。`,
  identityBoth: '两位都用',
  identityLabel: '标签',
  identityLabelFor: (value) => `${value} 的标签`,
  identityRemoveFor: (value) => `删除 ${value}`,
  identityTakeBack: '还是这位的',
  identityTakeBackFor: (value) => `还是这位的：${value}`,
  mergedTitle: '合在一起看的',
  separate: '重新分开',
  separateFor: (name) => `重新分开：${name}`,

  attachedToast: (name) => `已加到 ${name}`,
  notSameToast: (name) => `已和 ${name} 分开，以后不再问`,
  mergedToast: (name) => `已合成一份：${name}`,
  separatedToast: (name) => `${name} 又是单独一份`,
  identityAddedToast: (value) => `已添加 ${value}`,
};
