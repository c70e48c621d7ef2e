/**
 * Who may be taken for whom: a customer as the book knows them, and somebody who turns up. `forged` ones have to be
 * flagged, `alias` ones suggested, `other` ones left in peace; none of all these may ever be matched.
 */
export interface Pair {
  known: string;
  seen: string;
  is: 'forged' | 'alias' | 'other';
}

const KNOWN = ['alice.moore@nordwind-supplies.example', 'paula.indowes@circular-mills.example'];

/** Every letter with its doubles, put where it stands first. */
const DOUBLES: Record<string, string> = {
  a: 'аɑα',
  c: 'сϲ',
  d: 'ԁɗđ',
  e: 'еεє',
  i: 'іιı1l',
  l: 'ӏłɫ1',
  m: 'мμ',
  n: 'пոη',
  o: 'оοøօ0',
  p: 'рρ',
  r: 'г',
  s: 'ѕʂ5',
  u: 'υսц',
  w: 'ԝω',
};

const swap = (text: string, from: string, to: string, after = 0) => {
  const at = text.indexOf(from, after);
  return at < 0 ? null : text.slice(0, at) + to + text.slice(at + from.length);
};

const LETTERS = KNOWN.flatMap((known) =>
  Object.entries(DOUBLES).flatMap(([letter, doubles]) =>
    [...doubles].flatMap((double): [string, string][] =>
      [swap(known, letter, double), swap(known, letter, double, known.indexOf('@'))].flatMap(
        (seen): [string, string][] => (seen === null ? [] : [[known, seen]]),
      ),
    ),
  ),
);

/** Whole words in another alphabet, width, marks, ligatures, pairs of letters, digits, punycode and hidden signs. */
const BY_HAND: [string, string][] = [
  ['paypal@shop.example', 'раураӏ@shop.example'],
  ['office@apple-farm.example', 'office@аррӏе-farm.example'],
  ['office@apple-farm.example', 'office@xn--pple-farm-zyh.example'],
  ['jo@modern.example', 'jo@modem.example'],
  ['jo@modem.example', 'jo@modern.example'],
  ['barney@farm.example', 'bamey@farm.example'],
  ['vivian@wave.example', 'vivian@vvave.example'],
  ['claire@cloud-nine.example', 'claire@doud-nine.example'],
  ['bill@10000-oaks.example', 'bill@1oooo-oaks.example'],
  ['ann@hotel5.example', 'ann@hotels.example'],
  ['bob@b8.example', 'bob@bb.example'],
  ['ILIA@firm.example', 'lLlA@firm.example'],
  ['zoe@cafe.example', 'zoe@café.example'],
  ['zoe@cafe.example', 'zoë@cafe.example'],
  ['zoe@cafe.example', 'zọe@cafe.example'],
  ['zoe@cafe.example', 'z\u0325o\u0325e\u0325@cafe.example'],
  ['carl@gmail.com', 'carl@gmai1.com'],
  ['carl@gmail.com', 'carl@gmaiI.com'],
  ['carl@gmail.com', 'carl@ɡmail.com'],
  ['carl@outlook.com', 'carl@outl00k.com'],
  ['carl@163.com', 'carl@l63.com'],
  ['li.wei@qq.com', 'li.wei@զզ.com'],
  ['li.wei@qq.com', '1i.wei@qq.com'],
  ['a.b@gmail.com', 'а.b@gmail.com'],
  ['a.b@gmail.com', 'аb@gmail.com'],
  ['a@firm.example', 'а+x@firm.example'],
  ['alice@firm.example', 'al\u200bice@firm.example'],
  ['alice@firm.example', 'alice\u202e@firm.example'],
  ['alice@firm.example', '\u2066alice@firm.example'],
  ['alice@firm.example', 'alice@fi\u00adrm.example'],
  ['alice@firm.example', 'alice@firm\u2060.example'],
  ['alice@firm.example', 'alice\ufeff@firm.example'],
  ['ＡＬＩＣＥ@firm.example', 'аlice@firm.example'],
  ['fi@fluff.example', 'ﬁ@fluff.example'],
  ['marta@kowalska-grain.example', 'marta@kowa1ska-grain.example'],
  ['marta@kowalska-grain.example', 'mаrtа@kowalska-grain.example'],
  ['marta@kowalska-grain.example', 'somebody@kowa1ska-grain.example'],
  ['marta@kowalska-grain.example', 'invoices@kоwalska-grain.example'],
  ['yuki@sakura.example', 'уuki@sakura.example'],
  ['хан@почта-один.example', 'xaн@почта-один.example'],
];

const TAGS = '+news +orders +a.b +2026 +x+y'.split(' ');
const TAGGED: [string, string][] = [
  'alice@firm.example',
  'li.wei@qq.com',
  'john.smith@gmail.com',
  '10001@qq.com',
].flatMap((known) =>
  TAGS.flatMap((tag): [string, string][] => [
    [known, known.replace('@', `${tag}@`)],
    [known.replace('@', `${tag}@`), known],
  ]),
);
const DOTS: [string, string][] = [
  ['john.smith@gmail.com', 'johnsmith@gmail.com'],
  ['johnsmith@gmail.com', 'j.o.h.n.smith@gmail.com'],
  ['john.smith@gmail.com', 'johnsmith@googlemail.com'],
  ['john.smith@googlemail.com', 'john.smith@gmail.com'],
  ['john.smith+a@gmail.com', 'johnsmith+b@gmail.com'],
];

/** Alike, and of other people: nothing is to be said of them. */
const OTHERS: [string, string][] = [
  ['john.smith@firm.example', 'johnsmith@firm.example'],
  ['john.smith@outlook.com', 'johnsmith@outlook.com'],
  ['john.smith@yahoo.com', 'j.ohnsmith@yahoo.com'],
  ['john.smith@gmail.com', 'john.smith@outlook.com'],
  ['alice@gmail.com', 'bob@gmail.com'],
  ['alice@qq.com', 'bob@qq.com'],
  ['alice@163.com', 'bob@163.com'],
  ['alice@126.com', 'bob@126.com'],
  ['alice@yahoo.co.uk', 'bob@yahoo.co.uk'],
  ['alice@icloud.com', 'bob@icloud.com'],
  ['alice@proton.me', 'bob@proton.me'],
  ['alice@gmx.de', 'bob@gmx.de'],
  ['10001@qq.com', '10002@qq.com'],
  ['10001@qq.com', '100010@qq.com'],
  ['alice@firm.example', 'alice@firm.test'],
  ['alice@firm.example', 'alice@another.example'],
  ['alice@firm.example', 'alicia@firm.test'],
  ['alice@firm.example', 'alice.firm@example.test'],
  ['anna@hotel.example', 'annas@hotels-abroad.example'],
  ['wang@rice.example', 'wang@noodle.example'],
];

const pairs = (list: [string, string][], is: Pair['is']) =>
  list.map(([known, seen]) => ({ known, seen, is }));

export const PAIRS: readonly Pair[] = [
  ...pairs(LETTERS, 'forged'),
  ...pairs(BY_HAND, 'forged'),
  ...pairs(TAGGED, 'alias'),
  ...pairs(DOTS, 'alias'),
  ...pairs(OTHERS, 'other'),
];
