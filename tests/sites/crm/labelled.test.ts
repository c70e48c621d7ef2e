import { expect, it } from 'vitest';
import { FIELD_LABELS } from '../../../lib/domain/labels.ts';
import { MAY_BE_LABEL, rowsIn } from '../../../lib/sites/crm/labelled.ts';

it('keeps back no label that the extension knows', () => {
  expect(FIELD_LABELS.length).toBeGreaterThan(100);
  expect(FIELD_LABELS.filter((word) => !MAY_BE_LABEL.test(word))).toEqual([]);
});

it('sends nothing of rows that are surely of no use', () => {
  const page = new DOMParser().parseFromString(
    '<dl><dt>Birthday</dt><dd>1 May</dd><dt>Ｅｍａｉｌ</dt><dd>a@x.example</dd><dt>Salary</dt><dd>9</dd></dl>',
    'text/html',
  );
  expect(rowsIn([page], { label: 'dt' })).toEqual([['Ｅｍａｉｌ', 'a@x.example']]);
});
