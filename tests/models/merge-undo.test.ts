import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CustomerFile } from '../../lib/domain/ports.ts';
import type { Customer } from '../../lib/domain/records.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { firstOf } from '../storage/support.ts';
import { customerEdits, openScene, person, type Scene } from './support/scene.ts';

const IDS = ['a', 'b', 'c', 'd'];
const EDITS = IDS.flatMap((id) => customerEdits(id, `Person ${id}`, `${id}@shared.example`));
const KEYS = IDS.flatMap((id) => [
  `email:${id}@shared.example`,
  `email:${id}+new@shared.example`,
  `email:${id}@typed.example`,
]);
const STRANGERS = IDS.map((id) => person(`Person ${id}`, `${id}+new@shared.example`));

const index = fc.nat({ max: IDS.length - 1 });
const action = fc.record({
  what: fc.constantFrom(
    'merge',
    'separate',
    'attach',
    'notSame',
    'areTwo',
    'add',
    'remove',
    'label',
    'keepApart',
    'takeBack',
  ),
  one: index,
  other: index,
});

/** All that can be seen of the book: every record and whom every address leads to. */
async function picture({ opened }: Scene): Promise<unknown> {
  const files = await Promise.all(IDS.map((id) => opened.book.readFile(id)));
  const matches = await firstOf(opened.book.liveMatches(KEYS));
  const bare = (file: CustomerFile | null) =>
    file && {
      name: file.customer.displayName,
      id: file.customer.id,
      merged: file.merged.map((c) => c.id).sort(),
      memories: file.memories.map((m) => m.text).sort(),
      identities: file.identities.map((i) => [i.id, i.apart, i.label, i.firstSeenAt]).sort(),
    };
  const apart = (await opened.db.relations.toArray()).filter((r) => r.del === 0).map((r) => r.id);
  return {
    files: files.map(bare),
    matches: matches.map((m) => [m.identity.key, m.identity.apart, m.customer.id]).sort(),
    apart,
  };
}

async function act(
  scene: Scene,
  { what, one, other }: { what: string; one: number; other: number },
): Promise<void> {
  const { identities }: Sidebar = scene.model;
  const [file, second] = await Promise.all(
    [IDS[one], IDS[other]].map((id) => scene.opened.book.readFile(id ?? '')),
  );
  const stranger = STRANGERS[other];
  if (!file || !second || !stranger) throw new Error('no such customer');
  const { customer } = file;
  const identity = file.identities[other % Math.max(1, file.identities.length)];
  const merged = file.merged[0];
  const acts: Record<string, () => Promise<unknown>> = {
    merge: () => identities.merge([customer, second.customer]),
    separate: async () => merged && identities.separate(merged),
    attach: () => identities.attach(customer, stranger),
    notSame: () => identities.notSame(customer, stranger),
    areTwo: () => identities.areTwo(customer, second.customer),
    add: () => identities.add(customer.id, `${IDS[other]}@typed.example`),
    remove: async () => identity && identities.remove(identity),
    label: async () => identity && identities.label(identity, `label ${other}`),
    keepApart: async () => identity && identities.keepApart(identity),
    takeBack: async () => identity && identities.takeBack(identity),
  };
  await acts[what]?.();
}

it('whatever is merged, kept apart, added or taken away comes back as it was, step by step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 12 }), async (actions) => {
      const scene = await openScene({ edits: EDITS });
      try {
        const pictures = [await picture(scene)];
        for (const one of actions) {
          await act(scene, one);
          pictures.push(await picture(scene));
        }
        // A step that changed nothing left nothing to undo either: compare with the last different picture.
        while (scene.model.changes.canUndo.value) {
          await scene.model.changes.undo();
          const now = JSON.stringify(await picture(scene));
          expect(pictures.map((p) => JSON.stringify(p))).toContain(now);
        }
        expect(await picture(scene)).toEqual(pictures[0]);
      } finally {
        scene.end();
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('two customers and all their words stand apart again after the undo', async () => {
  const scene = await openScene({ edits: EDITS });
  const [a, b] = (await Promise.all(['a', 'b'].map((id) => scene.file(id)))).map((file) => file.customer) as [
    Customer,
    Customer,
  ];
  await scene.model.identities.merge([b, a]);
  expect(await scene.texts('b')).toEqual(['taboo of Person a', 'taboo of Person b']);
  expect((await scene.file('b')).customer.id).toBe('a');
  expect(scene.model.changes.toast.value?.told).toEqual({ kind: 'merged', name: 'Person a' });
  await scene.model.changes.undo();
  expect([await scene.texts('a'), await scene.texts('b')]).toEqual([
    ['taboo of Person a'],
    ['taboo of Person b'],
  ]);
  scene.end();
});
