import type { Edit } from '../../lib/domain/edits.ts';
import { saveFilterEdits } from '../../lib/domain/people/saved-filters.ts';
import { tagEdits } from '../../lib/domain/people/tags.ts';
import type { LifecycleStage, Tier } from '../../lib/domain/records.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { customer, DAY, email, followUp, memory, NOW, said, say } from './people.ts';
import { regular } from './regular.ts';
import type { GalleryState, Step } from './states.ts';

const FAMILY = {
  en: [
    'Abbott',
    'Brown',
    'Castillo',
    'Dubois',
    'Eriksen',
    'Featherstonehaugh',
    'García',
    'Hughes',
    'Ito',
    'Jansen',
  ],
  'zh-CN': ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '欧阳'],
  'zh-TW': ['王', '李', '張', '劉', '陳', '楊', '趙', '黃', '周', '歐陽'],
};
const GIVEN = {
  en: ['Ann', 'Ben', 'Chloé', 'David', 'Emma', 'Frank', 'Grace', 'Henry'],
  'zh-CN': ['伟', '芳', '志强', '雅婷', '建国', '美玲', '晓明', '静'],
  'zh-TW': ['偉', '芳', '志強', '雅婷', '建國', '美玲', '曉明', '靜'],
};
const FIRM = {
  en: ['Harbour Architects', 'Lin & Sons Rice Mill', 'North Star Logistics and Warehousing Company', ''],
  'zh-CN': ['海港建筑师事务所', '林记米行', '北星物流仓储有限公司', ''],
  'zh-TW': ['海港建築師事務所', '林記米行', '北星物流倉儲有限公司', ''],
};
const CITY = {
  en: ['Taipei', 'Leeds', 'Rotterdam'],
  'zh-CN': ['上海', '成都', '杭州'],
  'zh-TW': ['臺北', '臺南', '高雄'],
};
const TAG = { en: ['golf', 'spring fair'], 'zh-CN': ['高尔夫', '春季展会'], 'zh-TW': ['高爾夫', '春季展覽'] };
const TABOO = { en: 'No lilies: her mother', 'zh-CN': '不送百合花', 'zh-TW': '不送百合花' };
const OLD = {
  en: ['Buys for the Leeds office', 'Prefers the window seat', 'Drawing table in the room'],
  'zh-CN': ['负责采购办公用品', '喜欢靠窗的位子', '房间里放绘图桌'],
  'zh-TW': ['負責採購辦公用品', '喜歡靠窗的位子', '房間裡放繪圖桌'],
};
const CALL = { en: 'Call about the quote', 'zh-CN': '打电话谈报价', 'zh-TW': '打電話談報價' };
const TIERS: (Tier | undefined)[] = ['vip', 'major', 'ordinary', 'small', undefined];
const STAGES: (LifecycleStage | undefined)[] = [
  'prospect',
  'first-purchase',
  'client',
  undefined,
  'advocate',
];

const pick = <T>(all: readonly T[], i: number): T => all[i % all.length] as T;

function person(i: number, language: Language): Edit[] {
  const id = `p${i}`;
  const [family, given] = [pick(FAMILY[language], i * 7), pick(GIVEN[language], i * 3)];
  const [organisation, tierOverride, stage] = [pick(FIRM[language], i), pick(TIERS, i * 2), pick(STAGES, i)];
  const date = new Date(NOW + ((i % 40) - 6) * DAY).toISOString().slice(0, 10);
  return [
    customer(id, {
      displayName: language === 'en' ? `${given} ${family}` : `${family}${given}`,
      city: pick(CITY[language], i),
      ...(organisation ? { organisation } : {}),
      ...(tierOverride ? { tierOverride } : {}),
      ...(stage ? { stage } : {}),
    }),
    email(id, `p${i}@guests.example`),
    ...(i % 3 === 0 ? [memory(id, { kind: 'taboo', text: TABOO[language], days: 30 })] : []),
    ...(i % 4 === 0
      ? [memory(id, { kind: 'fact', text: pick(OLD[language], i), days: 700 + i, subject: CALL[language] })]
      : []),
    ...(i % 5 === 0 ? [] : [said(id, (i * 13) % 400, 'call', CALL[language])]),
    ...(i % 4 === 1
      ? [followUp(id, `f${i}`, { title: CALL[language], channel: 'call' }, date, '10:00')]
      : []),
    ...(i % 6 === 0 ? tagEdits([{ id }], pick(TAG[language], i / 6), true) : []),
  ];
}

function many(language: Language): Edit[] {
  const name = say(
    { en: 'VIP without contact', 'zh-CN': '久未联系的 VIP', 'zh-TW': '久未聯絡的 VIP' },
    language,
  );
  return [
    ...regular(language),
    ...tagEdits([{ id: 'alice' }], pick(TAG[language], 1), true),
    ...Array.from({ length: 160 }, (_, i) => person(i, language)).flat(),
    ...saveFilterEdits('filter:one', name, { tier: 'vip', silentDays: 90 }),
  ];
}

function trashed(language: Language): Edit[] {
  const people = many(language);
  return [
    ...people,
    { op: 'remove', table: 'customers', id: 'p3' },
    { op: 'remove', table: 'customers', id: 'p5' },
    ...people
      .filter((edit) => edit.table === 'memories')
      .slice(8, 12)
      .map((edit): Edit => ({ op: 'remove', table: 'memories', id: edit.id })),
  ];
}

const click = (selector: string): Step => ({ do: 'click', selector });

/** The full tab. */
export function deskStates(plain: GalleryState): Record<string, GalleryState> {
  const desk = { ...plain, view: 'desk' as const, edits: many };
  return {
    desk: { ...desk, hash: '#people' },
    'desk-empty': { ...desk, edits: () => [], hash: '#people' },
    'desk-nobody': { ...desk, hash: '#find/xyzzy' },
    'desk-filters': { ...desk, hash: '#people', steps: [click('.filters [aria-expanded]')] },
    'desk-bulk': {
      ...desk,
      hash: '#people',
      steps: [
        click('.people-rows .choose'),
        click('.people-rows tr:nth-child(3) .choose'),
        click('.bulk .plain:nth-of-type(3)'),
      ],
    },
    'desk-person': { ...desk, hash: '#person/alice' },
    'desk-agenda': { ...desk, hash: '#agenda' },
    'desk-review': { ...desk, hash: '#review' },
    'desk-review-empty': { ...desk, edits: () => [], hash: '#review' },
    'desk-trash': { ...desk, edits: trashed, hash: '#trash' },
    'desk-erase': { ...desk, edits: trashed, hash: '#trash', steps: [click('.desk-head .danger')] },
    'desk-trouble': { ...desk, hash: '#people', health: { kind: 'trouble', trouble: 'full' } },
  };
}
