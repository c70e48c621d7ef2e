import { wayOf } from './url-words.ts';

/** Pages about the house itself: settings, the own company, staff and profiles. Nobody there is a customer. */
const WORDS =
  /(?:^|[^a-z])(?:settings?|setup|preferences|configuration|config|employees?|staff|users?|profile|my[-_ ]?account|admin[/](?:company|users?)|administration)(?:$|[^a-z])/i;
const WORDS_HAN =
  /设置|設定|系统管理|系統管理|员工|員工|用户管理|使用者管理|个人资料|個人資料|个人中心|個人中心/;
const SEPARATOR = /\s[-–—|»«•·:>]\s|[|»•]/;

/** By the address (without the host) and by whole parts of the title; a customer called "Users Ltd" is not meant. */
export function isOwnHousePage(url: URL, title: string): boolean {
  const way = wayOf(url);
  if (WORDS.test(way) || WORDS_HAN.test(way)) return true;
  return title
    .slice(0, 300)
    .split(SEPARATOR)
    .some((part) => isOwnWord(part.trim()));
}

function isOwnWord(part: string): boolean {
  return (
    part.length <= 24 && (new RegExp(`^${WORDS.source}$`, 'i').test(` ${part} `) || WORDS_HAN.test(part))
  );
}

const MAIL =
  /(?:^|[^a-z])(?:web)?mail(?:box)?(?:$|[^a-z])|inbox|outlook|(?:^|[^a-z])owa(?:$|[^a-z])|horde|sogo|zimbra|收件|发件|寄件|邮箱|邮件|郵件|信箱/i;

/**
 * A mail program that no reader knows. Its header may show one bare address beside people whose
 * addresses are hidden: without the words From and To nobody can be told apart there.
 */
export function isMailProgram(url: URL, title: string): boolean {
  return MAIL.test(`${url.host}${url.pathname} ${title.slice(0, 300)}`);
}
