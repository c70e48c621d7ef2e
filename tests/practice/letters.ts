import { known, type Mailbox, NO_REPLY, OWN, stranger, TRADE_LIST } from './people.ts';

export interface Letter {
  id: string;
  folder: 'inbox' | 'sent';
  from: Mailbox;
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  date: string;
  paragraphs: string[];
  /** Body markup that imitates the header of a mail program; see `site/imitation.js`. */
  imitates?: Mailbox;
}

const ALICE = known('practice-chen');
const FAMILY = known('practice-wang-family');
const TEA = known('practice-lin');
const FREIGHT = known('practice-freight');
const RICE = known('practice-wang-wei-rice');
const GIFTS = known('practice-wang-wei-gifts');
const MARTA = stranger('marta.kowalska@grain.practice.example');
const ZHOU = stranger('zhou.ming@hotel.practice.example');
const CHEAT = stranger('alice.chen@studi0.practice.example');

function received(id: string, from: Mailbox, subject: string, date: string, ...paragraphs: string[]): Letter {
  return { id, folder: 'inbox', from, to: [OWN], cc: [], subject, date, paragraphs };
}

function sent(id: string, to: Mailbox, subject: string, date: string, ...paragraphs: string[]): Letter {
  return { id, folder: 'sent', from: OWN, to: [to], cc: [], subject, date, paragraphs };
}

/** Newest first in each folder, as the list shows them. */
export const LETTERS: readonly Letter[] = [
  received(
    'alice',
    ALICE,
    'Back in May, and the drawing table',
    'Today 09:12',
    'Dear Mei,',
    'I will be in town again for the fair, 12 to 16 May. Could I have the quiet room at the end of the corridor?',
    'And if the old drawing table is still somewhere in the house, I would be very happy.',
    'Alice',
  ),
  received(
    'family',
    FAMILY,
    '米快吃完了',
    'Today 08:40',
    '林小姐你好：',
    '家里的米大概还能吃三四天，下次什么时候送？这次还是二十公斤就好。',
    '王秀英',
  ),
  received(
    'marta',
    MARTA,
    'Rooms for a trade delegation?',
    'Today 08:05',
    'Good morning,',
    'Our delegation (nine people, one wheelchair) would like to stay two nights in the middle of April.',
    'Kind regards, Marta Kowalska',
  ),
  received(
    'tea',
    TEA,
    '下週三的茶樣',
    'Yesterday 17:30',
    '林小姐您好：',
    '春茶的樣品已經到了，下週三下午方便過來嗎？',
    '林志豪',
  ),
  received(
    'freight',
    FREIGHT,
    'The damaged crate',
    'Yesterday 15:02',
    'Mei,',
    'Crate 14 arrived with a broken side. Nothing inside is lost, but this is the second time this quarter.',
    'Daniel',
  ),
  received(
    'rice',
    RICE,
    '下个月的订单',
    'Yesterday 11:20',
    '林小姐：',
    '下个月照旧，两百袋。发票请开公司抬头。',
    '王伟',
  ),
  received(
    'gifts',
    GIFTS,
    '年货礼盒',
    'Yesterday 10:48',
    '你好：',
    '我是做礼品的王伟，想订六十份年货礼盒。',
    '王伟',
  ),
  received(
    'zhou',
    ZHOU,
    '酒店早餐用米询价',
    'Tuesday 09:30',
    '您好：',
    '我们酒店早餐每月要用三百公斤米，想请您报个价。',
    '周明',
  ),
  received(
    'list',
    TRADE_LIST,
    '[trade-list] Parking at the fair',
    'Monday 18:10',
    'Does anybody know whether hall 4 has loading bays this year?',
    'You receive this because you are a member of the trade list.',
  ),
  received(
    'no-reply',
    NO_REPLY,
    'Your invoice is ready',
    'Monday 07:00',
    'This message was sent automatically. Please do not answer it.',
  ),
  {
    ...received(
      'spoof',
      CHEAT,
      'Fwd: new bank account',
      'Sunday 23:51',
      'Please pay to the new account from now on.',
    ),
    imitates: ALICE,
  },
  sent(
    'to-alice',
    ALICE,
    'Re: Back in May, and the drawing table',
    'Today 09:40',
    'Dear Alice,',
    'The table is in the attic. We carry it down.',
    'Mei',
  ),
  sent(
    'to-freight',
    FREIGHT,
    'Re: The damaged crate',
    'Yesterday 16:00',
    'Daniel,',
    'I am sorry. I will call you tomorrow.',
    'Mei',
  ),
];
