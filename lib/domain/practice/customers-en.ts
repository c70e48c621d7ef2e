import type { Edit } from '../edits.ts';
import { type PracticeTimes, practiceRows } from './rows.ts';

/** A hotel guest: an architect who draws in her room. */
export function hotelGuest(t: PracticeTimes): Edit[] {
  const rows = practiceRows('practice-chen', t.now);
  rows.customer({
    displayName: 'Alice Chen',
    greeting: 'Ms Chen',
    organisation: 'Chen & Partners, architects',
    title: 'Architect',
    city: 'Singapore',
    language: 'en',
    stage: 'advocate',
    tierOverride: 'vip',
    since: '2019',
  });
  rows.identity('email', 'alice.chen@studio.practice.example');
  rows.identity('phone', '+6565550142');
  rows.memory('taboo', 'No peanuts: she is allergic', t.on('2019-05-14'), { topic: 'food', pinned: 1 });
  rows.memory('taboo', 'Never call before 10:00', t.on('2020-09-02'), { topic: 'contact' });
  rows.memory('arrangement', 'Drawing table in the room, lamp on the left', t.on('2019-05-14'), {
    confirmedAt: t.last('03-12'),
    topic: 'room',
    pinned: 1,
  });
  rows.memory('preference', 'Likes the window seat at breakfast', t.on('2021-10-08'), { topic: 'breakfast' });
  rows.memory('preference', 'Quiet floor, away from the lift', t.on('2022-04-19'), {
    confirmedAt: t.last('03-12'),
    topic: 'room',
  });
  rows.memory('habit', 'Black tea at six, the newspaper with it', t.on('2023-03-11'));
  rows.memory('fact', 'Her firm is designing the new concert hall', t.ago(70));
  rows.interaction(
    'message',
    'Thanked us for the printed cards in her room. "Nobody else remembers that."',
    t.ago(6),
  );
  rows.interaction('visit', 'Stayed three nights, room 412', t.last('03-12'));
  rows.followUp('Call about the dates of the spring stay', t.ahead(1, '10:30'), { channel: 'call' });
  rows.followUp('Send the floor plan she asked for', t.ahead(3), { channel: 'message', origin: 'promise' });
  rows.occasion({
    kind: 'birthday',
    title: 'Birthday',
    date: { calendar: 'gregorian', month: 11, day: 2 },
    leadDays: 7,
  });
  return rows.edits;
}

/** A freight customer who has complained. */
export function freightCustomer(t: PracticeTimes): Edit[] {
  const rows = practiceRows('practice-freight', t.now);
  rows.customer({
    displayName: "Daniel O'Brien",
    greeting: 'Daniel',
    organisation: 'Kingfisher Freight',
    title: 'Operations',
    city: 'Cork',
    language: 'en',
    stage: 'repeat',
    since: '2023',
  });
  rows.identity('email', 'daniel@freight.practice.example');
  rows.identity('email', 'dan.obrien@post.practice.example');
  rows.identity('phone', '+353215550107');
  rows.memory('taboo', 'No form letters after a complaint: call him', t.ago(15));
  rows.memory('preference', 'Ring after four in the afternoon', t.ago(14), { topic: 'contact' });
  rows.memory('habit', 'Orders pallet straps at the start of each quarter', t.ago(220));
  rows.memory('fact', 'Two loading docks; number 2 is dry', t.ago(14));
  rows.interaction('complaint', 'Pallet 3 came in wet again', t.ago(15));
  rows.interaction('call', 'Apologised; promised to stand at the dock within seven days', t.ago(14), 'out');
  rows.followUp('Visit the dock, bring twenty straps', t.ahead(2, '16:30'), {
    channel: 'visit',
    origin: 'promise',
    leadMinutes: 60,
  });
  return rows.edits;
}
