import { normaliseDomain } from './email.ts';

/** Providers where anybody may have an address: such a domain says nothing of a company. */
const PROVIDERS = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com outlook.cn live.cn hotmail.co.uk ' +
    'yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com verizon.net att.net sbcglobal.net bellsouth.net ' +
    'comcast.net cox.net charter.net earthlink.net juno.com optonline.net icloud.com me.com mac.com proton.me ' +
    'protonmail.com protonmail.ch pm.me tutanota.com tuta.com tuta.io hey.com fastmail.com fastmail.fm mail.com ' +
    'email.com usa.com post.com zoho.com zohomail.com hushmail.com inbox.com gmx.com gmx.net gmx.de gmx.at gmx.ch ' +
    'web.de freenet.de t-online.de arcor.de online.de posteo.de mailbox.org bluewin.ch hispeed.ch orange.fr ' +
    'wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it alice.it tin.it tiscali.it telefonica.net terra.es ' +
    'terra.com.br uol.com.br bol.com.br globo.com sapo.pt ziggo.nl kpnmail.nl planet.nl telenet.be skynet.be ' +
    'btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk rogers.com shaw.ca ' +
    'sympatico.ca bigpond.com optusnet.com.au xtra.co.nz yandex.com yandex.ru ya.ru mail.ru bk.ru inbox.ru list.ru ' +
    'rambler.ru ukr.net wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz abv.bg rediffmail.com ' +
    'qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net vip.163.com vip.126.com 188.com sina.com sina.cn ' +
    'vip.sina.com sohu.com vip.sohu.com tom.com 21cn.com 189.cn 139.com wo.cn 263.net aliyun.com eyou.com ' +
    'hinet.net pchome.com.tw seed.net.tw netvigator.com naver.com hanmail.net daum.net nate.com docomo.ne.jp ' +
    'ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp biglobe.ne.jp'
  ).split(' '),
);
/** Providers with an ending for each country. */
const FAMILIES = /^(?:yahoo|hotmail|live|outlook|ymail|gmx|yandex|aol)\.(?:com?\.)?[a-z]{2}$/;

/** True where the domain is a provider's and no company's. Expects a normalised domain. */
export function isFreeMail(domain: string): boolean {
  return PROVIDERS.has(domain) || FAMILIES.test(domain);
}

/** The domain by which a company is known, or null: at a provider of mailboxes people are of any company. */
export function companyDomain(address: string): string | null {
  const domain = normaliseDomain(address.slice(address.lastIndexOf('@') + 1));
  return domain === null || isFreeMail(domain) ? null : domain;
}

export function freeMailDomains(): Iterable<string> {
  return PROVIDERS;
}
