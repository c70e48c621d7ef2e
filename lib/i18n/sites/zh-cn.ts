import type { SiteMessages } from './en.ts';

const CHECKED = {
  live: '已在真实产品上核对',
  capture: '已用保存的网页核对',
  source: '只按源代码和文档写成，还没见过运行中的页面',
  unknown: '只知道网址，还没见过它的页面',
};

const CHECKED_SHORT = {
  live: '已在真实页面核对',
  capture: '已用保存的网页核对',
  source: '应该能读',
  unknown: '还没核对',
};

export const zhCnSites: SiteMessages = {
  webmails: '网页邮箱',
  crms: 'CRM、客服和商店',
  siteSearch: '查找你的邮箱或 CRM',
  siteNone: (words) => `没有叫“${words}”的网站，可以在下面填网址。`,
  siteCount: (n) => `${n} 个网站`,
  checkedShort: (how) => CHECKED_SHORT[how],
  checked: (how) => CHECKED[how],
  siteOwnHost: '用你自己的网址',
  siteAddOwn: '填网址',
  siteAddOwnFor: (name) => `填网址：${name}`,
  siteOwnAddress: (name) => `你的 ${name} 网址`,
  siteElsewhere: (name) => `这不是 ${name} 的网址。`,
  sitePart: (hosts) => `只开了 ${hosts}。`,
  siteRest: '全部开启',
  siteRestFor: (name) => `全部开启：${name}`,
  otherSites: '其他网址',
  anySite: '别的邮箱或 CRM',

  revokedTitle: '浏览器收回了权限',
  revokedText: '这些网站你开启过，再次允许之前不会读取。',
  revokedAgain: (host) => `再次允许 ${host}`,
  siteReading: (host) => `正在读 ${host}`,
  siteTurnOff: '在这里关闭',
  siteTurnOffFor: (host) => `在这里关闭：${host}`,
  siteOffToast: (host) => `不再读 ${host}`,

  misread: '读得不对？',
  misreadText: '直接说是谁。只对这一页有效，关掉浏览器就忘记。',
  misreadPeople: '本页看到的人',
  misreadNobody: '本页没有看到人。',
  misreadSearch: '客户本里的人',
  report: '问题报告',
  reportText: '里面没有本页的姓名、地址、主题或链接。',
  reportCopy: '复制报告',
  reportCopied: '已复制。',
  reportNotCopied: '浏览器不让复制，请选中文字再复制。',
};
