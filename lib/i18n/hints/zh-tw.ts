import type { HintMessages } from './en.ts';

const LIST = new Intl.ListFormat('zh-TW', { type: 'conjunction' });

export const zhTwHints: HintMessages = {
  suggestTitle: '可能是認識的人',
  samePerson: '是同一位',
  samePersonAs: (name) => `是同一位：${name}`,
  notSame: '不是同一位',
  notSameAs: (name) => `不是同一位：${name}`,
  reasonTag: (value) => `和 ${value} 是同一個信箱`,
  reasonDots: (value) => `和 ${value} 是同一個 Gmail 信箱（點號不算）`,
  reasonTail: (value) => `號碼末碼和 ${value} 相同`,
  reasonNameCompany: (value) => `姓名相同，公司相同（${value}）`,
  reasonSharedName: (value) => `姓名相同：${value}`,
  organisationTitle: (name) => `是 ${name} 的人嗎？`,
  organisationText: (n, domain) => `顧客簿裡有 ${n} 位用 ${domain} 的信箱。`,
  organisationYes: '是，加入顧客簿',
  organisationNo: '不是',
  organisationNoFor: (name) => `不是 ${name} 的人`,

  warnSameName: (name, value) => `你認識的 ${name} 用的是 ${value}，這是另一個地址。`,
  warnSameNameTitle: '同名，但地址不同',
  warnTitle: '小心：可能是冒充的',
  warnAddress: (shown, name, value) => `${shown} 看起來像 ${name} 的地址 ${value}，其實是另一個。`,
  warnName: (shown, name) => `「${shown}」這個名字看起來像 ${name}，寫法卻不同。`,
  warnAddressOfSome: (shown, value) => `${shown} 看起來像你認識的 ${value}，其實是另一個。`,
  warnDomain: (shown, value) => `網域 ${shown} 看起來像 ${value}，其實是另一個。`,
  warnForeign: (value, shown) => `名字裡寫的是 ${value}，其實來自 ${shown}。`,
  warnMixed: (shown) => `「${shown}」混用了兩種字母。`,
  warnHidden: '名字或地址裡藏著看不見的字元。',

  snoozeLater: { hour: '晚一小時', tomorrow: '晚一天', week: '下個週一' },
  monthlyOn: (day) => (day > 30 ? '每月最後一天' : `每月${day}日`),

  areOne: (names) =>
    new Set(names).size > 1
      ? `${LIST.format(names)}是同一位顧客`
      : `${names.length} 份「${names[0]}」是同一位顧客`,
  mergeAllText: '之後兩份資料合在一起看，隨時可以再分開。',
  duplicatesTitle: '顧客簿裡可能有兩份',
  identityAdd: '新增信箱或電話',
  identityAddButton: '新增',
  identityBad: '這不是信箱，也不是電話號碼。',
  identityTaken: (value, name) => `${value} 已經是 ${name} 的。`,
  identityBoth: '兩位都用',
  identityLabel: '標籤',
  identityLabelFor: (value) => `${value} 的標籤`,
  identityRemoveFor: (value) => `刪除 ${value}`,
  identityTakeBack: '還是這位的',
  identityTakeBackFor: (value) => `還是這位的：${value}`,
  mergedTitle: '合在一起看的',
  separate: '重新分開',
  separateFor: (name) => `重新分開：${name}`,

  attachedToast: (name) => `已加到 ${name}`,
  notSameToast: (name) => `已和 ${name} 分開，以後不再問`,
  mergedToast: (name) => `已合成一份：${name}`,
  separatedToast: (name) => `${name} 又是單獨一份`,
  identityAddedToast: (value) => `已新增 ${value}`,
};
