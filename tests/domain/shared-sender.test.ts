import { describe, expect, it } from 'vitest';
import { isSharedSender } from '../../lib/domain/shared-sender.ts';
import { person, signal } from './rows.ts';

describe('a shared sender', () => {
  it.each([
    'no-reply',
    'noreply',
    'no_reply',
    'No.Reply',
    'noreply+abc123',
    'share-noreply',
    'noreply-invoices',
    'noreply2',
    'donotreply',
    'do-not-reply',
    'do_not_reply',
    'MAILER-DAEMON',
    'postmaster',
    'bounce',
    'bounces',
    'bounces+anna=a.example',
    'notification',
    'notifications',
    'calendar-notification',
    'alerts',
    'security-alerts',
    'news',
    'newsletter',
    'journal',
    'auto-reply',
    'reply+0a1b2c',
    'list-buyers',
    'owner-buyers',
    'buyers-owner',
    'buyers-bounces',
    'buyers-request',
    'srs0=ab=cd=x.example=anna',
  ])('is %s@', (local) => {
    expect(isSharedSender(person('Somebody', `${local}@firm.example`))).toBe(true);
  });

  it('is a list by its host', () => {
    expect(isSharedSender(person('Northern Buyers', 'buyers@lists.circle.example'))).toBe(true);
    expect(isSharedSender(person('Club', 'club@googlegroups.com'))).toBe(true);
  });

  it('is who writes "via" something, whatever the address', () => {
    expect(isSharedSender(person('Rosa Díaz (via Paper Shelf)', 'share@shelf.example'))).toBe(true);
    expect(isSharedSender(person('Marta via Buyers', 'buyers@circle.example'))).toBe(true);
    expect(isSharedSender(person('王伟 通过 云盘', 'disk@pan.example'))).toBe(true);
  });
});

describe('a person', () => {
  it.each([
    'info',
    'sales',
    'orders',
    'front-desk',
    'office',
    'anna.news',
    'newsom',
    'bounceau',
    'alertsson',
    'norah.reply',
    'wang.wei',
    'listman',
    'postmasters.cup',
  ])('may be %s@', (local) => {
    expect(isSharedSender(person('Somebody', `${local}@firm.example`))).toBe(false);
  });

  it('may be called Via, or have no address', () => {
    expect(isSharedSender(person('Rosa Via', 'rosa@firm.example'))).toBe(false);
    expect(isSharedSender(person('Octavia Smith', 'o@firm.example'))).toBe(false);
    expect(isSharedSender(person('noreply'))).toBe(false);
  });

  it('stays one with a second address of their own', () => {
    const two = { ...person('Anna', 'noreply@firm.example') };
    two.signals.push(signal('email', 'anna@firm.example'));
    expect(isSharedSender(two)).toBe(false);
  });
});
