import type { Edit } from '../../lib/domain/edits.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { customer, email, followUp, memory, NAMES, said, say } from './people.ts';

const ID = 'alice';

/** A guest of many years, as full as a good record gets. */
export function regular(language: Language): Edit[] {
  const t = (en: string, cn: string, tw: string) => say({ en, 'zh-CN': cn, 'zh-TW': tw }, language);
  return [
    customer(ID, {
      displayName: NAMES[language].displayName,
      greeting: t('Ms Chen', '陈老师', '陳老師'),
      pronunciation: t('“Chun”', 'chén', 'chén'),
      organisation: t('Chen & Partners Architects', '陈与同事建筑事务所', '陳與同事建築師事務所'),
      city: t('Taipei', '台北', '台北'),
      tierOverride: 'vip',
      stage: 'advocate',
      since: '2019',
    }),
    email(ID, NAMES[language].email),
    ...memories(t),
    ...dues(t),
    said(
      ID,
      6,
      'call',
      t(
        'Asked whether the north-facing room is free in June; wants the quote before she books flights.',
        '问六月朝北的房间有没有空，想先看报价再订机票。',
        '問六月朝北的房間有沒有空，想先看報價再訂機票。',
      ),
    ),
    said(
      ID,
      190,
      'visit',
      t(
        'Stayed four nights, drew until midnight.',
        '住了四晚，每天画图到半夜。',
        '住了四晚，每天畫圖到半夜。',
      ),
    ),
    {
      op: 'set',
      table: 'occasions',
      id: 'birthday',
      fields: {
        customerId: ID,
        kind: 'birthday',
        date: { calendar: 'chinese', month: 8, day: 15 },
        leadDays: 7,
      },
    },
  ];
}

type Say = (en: string, cn: string, tw: string) => string;

function memories(t: Say): Edit[] {
  const make = (kind: Parameters<typeof memory>[1]['kind'], text: string, days: number, confirmed?: number) =>
    memory(ID, { kind, text, days, ...(confirmed === undefined ? {} : { confirmed }) });
  return [
    make('taboo', t('No peanuts, not even as oil', '不吃花生，花生油也不行', '不吃花生，花生油也不行'), 800),
    make('taboo', t('Never call before 10:00', '十点以前不打电话', '十點以前不打電話'), 400),
    memory(ID, {
      kind: 'arrangement',
      text: t('Drawing table in the room, by the window', '房间靠窗放一张绘图桌', '房間靠窗放一張繪圖桌'),
      days: 2500,
      confirmed: 70,
      pinned: 1,
      subject: t('Your stay in May', '五月的住宿', '五月的住宿'),
    }),
    make('preference', t('Oolong tea, no sugar', '乌龙茶，不加糖', '烏龍茶，不加糖'), 600, 120),
    make(
      'habit',
      t('Works late; breakfast never before ten', '睡得晚，早餐十点以后', '睡得晚，早餐十點以後'),
      1100,
      900,
    ),
    make('preference', t('North light, high floor', '朝北、高楼层', '朝北、高樓層'), 300, 200),
    make(
      'fact',
      t('Two children, both study in Vancouver', '两个孩子都在温哥华念书', '兩個孩子都在溫哥華念書'),
      700,
    ),
    make('note', t('Sent us the Lius in spring', '春天介绍了刘家来', '春天介紹了劉家來'), 60),
  ];
}

function dues(t: Say): Edit[] {
  return [
    followUp(
      ID,
      'drawings',
      { title: t('Send the room drawings', '把房间图纸发过去', '把房間圖面寄過去'), channel: 'message' },
      '2026-05-18',
    ),
    followUp(
      ID,
      'quote',
      {
        title: t('Call about the June quote', '打电话谈六月的报价', '打電話談六月的報價'),
        channel: 'call',
        recurrence: 'FREQ=MONTHLY',
      },
      '2026-05-21',
      '10:30',
    ),
  ];
}
