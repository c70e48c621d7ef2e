import { expect, it } from 'vitest';
import {
  emailSignal,
  mailPerson,
  ownAddresses,
  person,
  phoneSignal,
  recordSignal,
} from '../../lib/domain/signals.ts';

it('an address is kept as compared and as written', () => {
  expect(emailSignal(' Alice@Bücher.Example ')).toMatchObject({
    value: 'alice@xn--bcher-kva.example',
    raw: ' Alice@Bücher.Example ',
  });
});

it.each(['', 'nobody', 'MISSING_MAILBOX@MISSING_DOMAIN', 'a@b', 'x'.repeat(1_000_000)])(
  '%s is no address',
  (raw) => {
    expect(emailSignal(raw)).toBe(null);
  },
);

it('a number needs seven digits', () => {
  expect([phoneSignal('12345'), phoneSignal('(020) 7946-0132')?.value]).toEqual([null, '02079460132']);
});

it('a record is the same in every view of it', () => {
  expect(recordSignal('CRM.Shop.example', 'Contact', '12').value).toBe('crm.shop.example/contact/12');
});

it('a person keeps each signal once and the name as the weakest of them', () => {
  const seen = person('record', ' Alice\u202e  Chen ', [
    emailSignal('a@x.example'),
    emailSignal('A@x.example'),
    null,
  ]);
  expect(seen?.name).toBe('Alice Chen');
  expect(seen?.signals.map((s) => s.kind)).toEqual(['email', 'display-name']);
  expect(person('record', ' ', [null])).toBe(null);
});

it('an address repeated as the name is no name', () => {
  expect(mailPerson('from', { name: 'A@x.example', address: 'a@x.example' })?.name).toBe('');
  expect(mailPerson('from', { name: 'b@y.example', address: 'a@x.example' })?.name).toBe('b@y.example');
});

it('own addresses are comparable and few', () => {
  const many = Array.from({ length: 1000 }, (_, i) => `a${i}@x.example`);
  expect(ownAddresses(['Me@X.example', 'me@x.example', 'login-name'])).toEqual(['me@x.example']);
  expect(ownAddresses(many)).toHaveLength(50);
});
