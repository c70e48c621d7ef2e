import { expect, it } from 'vitest';
import { draftIn, messageFound, named, outside, pageFound } from '../../../lib/sites/webmail/header.ts';

it('sends the sender first, with every place that names him, whatever they say', () => {
  const from = [
    { by: 'title', address: 'a@x.example' },
    { by: 'text', text: 'B <b@x.example>' },
  ];
  const { shown } = messageFound({ subject: null, own: [], from, others: [{ role: 'to', text: 'Ida' }] });
  expect(shown).toEqual([
    { role: 'from', ways: from },
    { role: 'to', text: 'Ida' },
  ]);
});

it('sends a message without a sender as one: the extension tells that it could not be read', () => {
  const { shown } = messageFound({ subject: null, own: [], from: [], others: [] });
  expect(shown).toEqual([{ role: 'from', ways: [] }]);
});

it('tells a page with nothing open by the way that found it out', () => {
  expect(pageFound('none', ['me@x.example'], 'nothing-open')).toMatchObject({
    pageKind: 'none',
    own: ['me@x.example'],
    detectors: ['nothing-open'],
    shown: [],
  });
});

it('counts only chips that name somebody as recipients of a draft', () => {
  const page = new DOMParser().parseFromString(
    '<div id="t"><i title="a@x.example"></i><i></i><i>Rosa</i></div><div id="c"><i title="no address"></i></div>',
    'text/html',
  );
  const people = draftIn(
    { to: '#t', cc: '#c', bcc: '#b' },
    (field) => page.querySelector(field),
    'i',
    (chip) => ({ address: chip.getAttribute('title') ?? '', name: chip.textContent ?? '' }),
  );
  expect(people).toEqual([
    { role: 'to', address: 'a@x.example', name: '' },
    { role: 'to', address: '', name: 'Rosa' },
  ]);
  expect(named([{ list: 'a, b' }, { text: '' }, {}])).toEqual([{ list: 'a, b' }]);
});

it('finds nothing inside the body of a mail or the text of a draft', () => {
  const page = new DOMParser().parseFromString(
    '<div class="body"><i class="x">1</i></div><div contenteditable="true"><i class="x">2</i></div><i class="x">3</i>',
    'text/html',
  );
  expect(outside(page, ['.none', '.x'], '.body').map((element) => element.textContent)).toEqual(['3']);
});
