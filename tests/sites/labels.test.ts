import { expect, it } from 'vitest';
import { labelOf } from '../../lib/domain/labels.ts';

it.each([
  ['E-mail *', 'email'],
  ['  电子邮箱：', 'email'],
  ['電子郵件', 'email'],
  ['Ｅｍａｉｌ：', 'email'],
  ['手机号码', 'phone'],
  ['行動電話:', 'phone'],
  ['姓名', 'name'],
  ['寄件者：', 'from'],
  ['发件人', 'from'],
  ['Reply-To', 'reply-to'],
  ['主旨', 'subject'],
])('%s is a label', (text, label) => {
  expect(labelOf(text)).toBe(label);
});

it.each(['Email us today', 'alice@x.example', '', 'constructor', '__proto__', 'x'.repeat(10_000)])(
  '%s is none',
  (text) => {
    expect(labelOf(text)).toBe(null);
  },
);
