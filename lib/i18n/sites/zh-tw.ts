import type { SiteMessages } from './en.ts';

const CHECKED = {
  live: '已在真實產品上核對',
  capture: '已用儲存的網頁核對',
  source: '只按原始碼和文件寫成，尚未見過執行中的頁面',
  unknown: '只知道網址，尚未見過它的頁面',
};

const CHECKED_SHORT = {
  live: '已在真實頁面核對',
  capture: '已用儲存的網頁核對',
  source: '應該能讀',
  unknown: '尚未核對',
};

export const zhTwSites: SiteMessages = {
  webmails: '網頁信箱',
  crms: 'CRM、客服和商店',
  siteSearch: '尋找你的信箱或 CRM',
  siteNone: (words) => `沒有叫「${words}」的網站，可以在下面填網址。`,
  siteCount: (n) => `${n} 個網站`,
  checkedShort: (how) => CHECKED_SHORT[how],
  checked: (how) => CHECKED[how],
  siteOwnHost: '用你自己的網址',
  siteAddOwn: '填網址',
  siteAddOwnFor: (name) => `填網址：${name}`,
  siteOwnAddress: (name) => `你的 ${name} 網址`,
  siteElsewhere: (name) => `這不是 ${name} 的網址。`,
  sitePart: (hosts) => `只開了 ${hosts}。`,
  siteRest: '全部開啟',
  siteRestFor: (name) => `全部開啟：${name}`,
  otherSites: '其他網址',
  anySite: '別的信箱或 CRM',

  revokedTitle: '瀏覽器收回了權限',
  revokedText: '這些網站你開啟過，再次允許之前不會讀取。',
  revokedAgain: (host) => `再次允許 ${host}`,
  siteReading: (host) => `正在讀 ${host}`,
  siteTurnOff: '在這裡關閉',
  siteTurnOffFor: (host) => `在這裡關閉：${host}`,
  siteOffToast: (host) => `不再讀 ${host}`,

  misread: '讀得不對？',
  misreadText: '直接說是誰。只對這一頁有效，關掉瀏覽器就忘記。',
  misreadPeople: '本頁看到的人',
  misreadNobody: '本頁沒有看到人。',
  misreadSearch: '顧客簿裡的人',
  report: '問題回報',
  reportText: '裡面沒有本頁的姓名、地址、主旨或連結。',
  reportCopy: '複製回報',
  reportCopied: '已複製。',
  reportNotCopied: '瀏覽器不讓複製，請選取文字再複製。',
};
