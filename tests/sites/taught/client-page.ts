import type { TaughtField, TaughtPage, TaughtPlace } from '../../../lib/domain/taught-site.ts';
import { describeElement } from '../../../lib/sites/teach/describe.ts';
import { likeliest, spotsFor } from '../../../lib/sites/teach/spots.ts';

/** A house of our own that no reader knows; each version of its layout shows the same guest. */
export interface Guest {
  name: string;
  email: string;
  phone: string;
  company: string;
}

export const ALICE: Guest = {
  name: 'Alice Chen',
  email: 'alice@chen.example',
  phone: '+44 20 7946 0130',
  company: 'Chen & Partners',
};
export const BOB: Guest = {
  name: 'Bob Stone',
  email: 'bob@stone.example',
  phone: '020 7946 0999',
  company: 'Stone Ltd',
};

const FRAME = `<header><a href="/">House</a> <span>me@house.example</span></header>`;
const STAFF = `<aside><h3>Your host</h3><p>Sam Host</p><a href="mailto:sam@house.example">sam@house.example</a></aside>`;

export function first(guest: Guest): string {
  return `${FRAME}<main><h1 class="guest-title">${guest.name}</h1>
    <div class="facts">
      <div class="fact"><span class="fact-key">Write to</span> <span class="fact-mail">${guest.email}</span></div>
      <div class="fact"><b>Call:</b> <span class="fact-call">${guest.phone}</span></div>
      <div class="fact"><b>House or firm:</b> <span class="fact-firm">${guest.company}</span></div>
    </div></main>${STAFF}`;
}

/** Rows with labels. */
export function labelled(
  guest: Guest,
  rows: (keyof Guest)[] = ['name', 'email', 'phone', 'company'],
): string {
  const labels = { name: 'Guest', email: 'E-mail', phone: 'Telephone', company: 'Company' };
  const row = (key: keyof Guest) =>
    `<tr><td class="k">${labels[key]}</td><td class="v v-${key}">${guest[key]}</td></tr>`;
  return `${FRAME}<main><h1>Guest sheet</h1><table class="sheet"><tbody>${rows.map(row).join('')}</tbody></table></main>${STAFF}`;
}

/** The same sheet with every class renamed, another element order around, and a wrapper added. */
export function redrawn(guest: Guest, rows: (keyof Guest)[] = ['name', 'email', 'phone', 'company']): string {
  return labelled(guest, rows)
    .replace(
      /class="([^"]*)"/g,
      (_, names: string) =>
        `class="${names
          .split(' ')
          .map((n) => `x9-${n}-q7`)
          .join(' ')}"`,
    )
    .replace('<main>', '<main><section><p>News of the house</p></section><div class="x9-shell"><div>')
    .replace('</main>', '</div></div></main>');
}

/** Teaches as a user would who takes the first thing that the picker offers. */
export function teach(document: Document, fields: readonly TaughtField[], pattern: string): TaughtPage {
  const known: string[] = [];
  const places: Partial<Record<TaughtField, TaughtPlace>> = {};
  for (const field of fields) {
    const spots = spotsFor(document, field);
    const spot = spots[likeliest(spots, field)];
    const place = spot ? describeElement(spot.element, field, known) : null;
    if (!spot || !place) throw new Error(`${field} cannot be picked`);
    known.push(spot.value);
    places[field] = place;
  }
  return { id: 'sheet', name: 'Guest sheet', pattern, fields: places };
}
