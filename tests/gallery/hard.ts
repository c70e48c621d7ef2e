import type { Edit } from '../../lib/domain/edits.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { customer, email, followUp, memory, NAMES, say, seen } from './people.ts';

const LONG =
  'Maximiliana-Theodora Konstantinopoulou-Wolfeschlegelsteinhausenbergerdorff, Managing Director for the Northern Regions';

/** The same guest with everything too long and too much of it. */
export function overfull(language: Language): Edit[] {
  const id = 'long';
  const text = say(
    {
      en: 'Must not be seated beside anybody from the board of the other company, whatever the seating plan says, and never under the air conditioning, which has caused a week of silence before. ',
      'zh-CN':
        '无论座位表怎么排，都不要让她坐在另一家公司董事旁边，也不要坐在空调风口下，上次因为这个一个星期没有理我们。',
      'zh-TW':
        '無論座位表怎麼排，都不要讓她坐在另一家公司董事旁邊，也不要坐在空調風口下，上次因為這個一個星期沒有理我們。',
    },
    language,
  );
  return [
    customer(id, {
      displayName: LONG,
      greeting: LONG,
      organisation: LONG,
      title: LONG,
      city: 'Llanfairpwllgwyngyll',
      stage: 'prospect',
    }),
    email(id, NAMES[language].email),
    ...Array.from({ length: 54 }, (_, n) =>
      memory(id, { kind: 'taboo', text: `${n + 1}. ${text.slice(0, 20 + ((n * 37) % 160))}`, days: n }),
    ),
    memory(id, { kind: 'preference', text: text.repeat(4), days: 3 }),
    memory(id, {
      kind: 'note',
      text: 'https://example.com/a/very/long/address/without/any/place/to/break/it?with=parameters&and=more&and=even&more=1',
      days: 1,
    }),
    ...Array.from({ length: 8 }, (_, n) =>
      followUp(id, `due-${n}`, { title: text.slice(0, 60 + n * 20), channel: 'visit' }, `2026-05-2${n}`),
    ),
  ];
}

/** One address, two people of the same name. */
export function twoOfOneName(language: Language): Edit[] {
  const name = say({ en: 'Wei Wang', 'zh-CN': '王伟', 'zh-TW': '王偉' }, language);
  const [rice, gifts] = [
    say({ en: 'Rice shop, Jiayi', 'zh-CN': '嘉义米店', 'zh-TW': '嘉義米店' }, language),
    say({ en: 'Gift house, Tainan', 'zh-CN': '台南礼品行', 'zh-TW': '台南禮品行' }, language),
  ];
  return [
    customer('wang-1', { displayName: name, organisation: rice }),
    customer('wang-2', { displayName: name, organisation: gifts }),
    email('wang-1', 'info@wang.example'),
    email('wang-2', 'info@wang.example'),
  ];
}

const WORK = 'alice@chen-architects.example';

/** People who resemble the regular guest without being hers. */
export const resembling = {
  tag: () => seen('Alice Chen', 'alice+orders@chen-architects.example'),
  forged: () => seen('Alice Chen', 'alice@chen-archltects.example'),
  cyrillic: () => seen('\u0410lice Chen', '\u0430lice@chen-architects.example'),
  lying: () => seen(WORK, 'billing@far-away.example'),
  list: () => seen('Alice Chen via Buyers', 'buyers@lists.circle.example'),
  colleague: (language: Language) =>
    seen(
      say({ en: 'Ben Ito', 'zh-CN': '伊藤本', 'zh-TW': '伊藤本' }, language),
      'ben@chen-architects.example',
    ),
};

/** The guest under two records, one of which has a label and an address kept apart. */
export function twice(language: Language): Edit[] {
  const { displayName } = NAMES[language];
  return [
    customer('alice-2', {
      displayName,
      city: say({ en: 'Tainan', 'zh-CN': '台南', 'zh-TW': '台南' }, language),
    }),
    email('alice-2', 'a.chen@chen-architects.example'),
    email('alice', 'alice.chen.a.very.long.private.address@subdomain.of-some-provider.example'),
    email('alice', 'office@chen-architects.example'),
    {
      op: 'set',
      table: 'identities',
      id: `email:${WORK}:alice`,
      fields: { label: say({ en: 'Work', 'zh-CN': '公司', 'zh-TW': '公司' }, language) },
    },
    {
      op: 'set',
      table: 'identities',
      id: 'email:office@chen-architects.example:alice',
      fields: { apart: 1 },
    },
    customer('alice-3', { displayName: 'A. Chen', mergedInto: 'alice' }),
  ];
}
