import type { Edit } from '../edits.ts';
import { type PracticeTimes, practiceRows } from './rows.ts';

/** A rice-shop household: jar, use and pay day are known. */
export function riceHousehold(t: PracticeTimes): Edit[] {
  const rows = practiceRows('practice-wang-family', t.now);
  rows.customer({
    kind: 'household',
    displayName: '王家',
    greeting: '王太太',
    city: '杭州',
    language: 'zh-CN',
    stage: 'client',
    since: '2021',
  });
  rows.identity('email', 'wang.xiuying@home.practice.example');
  rows.identity('phone', '+8613805550133');
  rows.memory('taboo', '中午不要打电话，宝宝在睡觉', t.ago(160), { topic: '联系' });
  rows.memory('habit', '每25天一次，一次20公斤', t.ago(400), { confirmedAt: t.ago(40), topic: '米' });
  rows.memory('fact', '米缸容量40公斤', t.ago(400));
  rows.memory('arrangement', '先把旧米倒出来，擦干净米缸，新米在下、旧米在上', t.ago(400), {
    confirmedAt: t.ago(22),
  });
  rows.memory('note', '家里添了一口人，以后可能要多送一些', t.ago(22));
  rows.interaction('delivery', '送米20公斤，旧米已倒到上面', t.ago(22), 'out');
  rows.supply({
    product: '大米',
    unit: '公斤',
    capacity: 40,
    usePerDay: 0.8,
    safetyFactor: 1.5,
    safetyDays: 1,
    payDayRule: 'FREQ=MONTHLY;BYMONTHDAY=5',
  });
  rows.occasion({
    kind: 'pay-day',
    title: '发薪日',
    date: { calendar: 'gregorian', month: 1, day: 5 },
    leadDays: 0,
  });
  return rows.edits;
}

/** A tea buyer in Taiwan, noted in traditional Chinese. */
export function teaBuyer(t: PracticeTimes): Edit[] {
  const rows = practiceRows('practice-lin', t.now);
  rows.customer({
    displayName: '林志豪',
    greeting: '林經理',
    pronunciation: 'Lín Zhìháo',
    organisation: '青嶺茶業',
    title: '採購經理',
    city: '台北',
    language: 'zh-TW',
    stage: 'repeat',
    since: '2022',
  });
  rows.identity('email', 'zhihao.lin@tea.practice.example');
  rows.identity('phone', '+886255500188');
  rows.memory('taboo', '休假期間請勿打他手機，有事請找他同事林小姐', t.ago(25), { topic: '聯絡' });
  rows.memory('preference', '凍頂烏龍，輕焙火', t.ago(380), { confirmedAt: t.ago(26), topic: '茶' });
  rows.memory('habit', '春茶、冬茶各訂四十斤', t.ago(380));
  rows.memory('arrangement', '樣品一律附上產地與焙火說明', t.ago(300));
  rows.interaction('message', '樣品收到了，輕焙火的很好，想先訂四十斤', t.ago(5));
  rows.followUp('拜訪：春茶品評，帶去年的合約副本', t.ahead(6, '14:30'), { channel: 'visit' });
  rows.occasion({
    kind: 'birthday',
    title: '農曆生日',
    date: { calendar: 'chinese', month: 8, day: 15 },
    leadDays: 7,
  });
  return rows.edits;
}

/** Two people of one name: only the address tells them apart. */
export function twoOfOneName(t: PracticeTimes): Edit[] {
  const rice = practiceRows('practice-wang-wei-rice', t.now);
  rice.customer({ displayName: '王伟', greeting: '王老板', organisation: '海港米行', stage: 'client' });
  rice.identity('email', 'wang.wei@rice.practice.example');
  rice.memory('habit', '二十五号发工资，二十六号再去收款', t.ago(33));
  rice.memory('preference', '星期四上午送货', t.ago(90));
  rice.interaction('message', '缸里只剩两天的量了', t.ago(1));
  rice.followUp('确认送货时间', t.ahead(1, '09:00'), { channel: 'call' });
  const gifts = practiceRows('practice-wang-wei-gifts', t.now);
  gifts.customer({ displayName: '王伟', greeting: '王先生', organisation: '年年礼品', stage: 'prospect' });
  gifts.identity('email', 'wangwei88@gifts.practice.example');
  gifts.memory('taboo', '对花生过敏，样品不要放花生糖', t.ago(28), { topic: '忌口' });
  gifts.memory('fact', '年底要送客户礼盒三十份', t.ago(29));
  gifts.interaction('message', '就要第二种礼盒，发票抬头稍后发来', t.ago(28));
  gifts.followUp('问发票抬头', t.ahead(5, '10:00'), { channel: 'message' });
  return [...rice.edits, ...gifts.edits];
}
