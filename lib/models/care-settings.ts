import { computed, createModel } from '@preact/signals';
import { DEFAULT_POST_DAYS, POST_SETTING } from '../domain/cadence/cards.ts';
import { LADDER_SETTING, type LadderStep, readLadder } from '../domain/case/ladder.ts';
import type { Book } from '../domain/ports.ts';
import type { VisitStep } from '../domain/records.ts';
import { readVisitSteps, VISIT_SETTING } from '../domain/visit/visit-steps.ts';
import type { Changes } from './changes-model.ts';
import { followValue } from './follow.ts';

const MOST_POST_DAYS = 60;

/** What the user has made of the ladder, the visit and the post; every change can be undone. */
export const CareSettingsModel = createModel((book: Book, changes: Changes) => {
  const ladder = followValue<unknown>(book.liveSetting<unknown>(LADDER_SETTING, null), null);
  const visit = followValue<unknown>(book.liveSetting<unknown>(VISIT_SETTING, null), null);
  const post = followValue<unknown>(book.liveSetting<unknown>(POST_SETTING, null), null);
  const set = (id: string, value: unknown) =>
    changes.write([{ op: 'set', table: 'settings', id, fields: { value } }], { kind: 'changed' });
  return {
    ladder: computed(() => readLadder(ladder.value)),
    visitSteps: computed(() => readVisitSteps(visit.value)),
    /** Days that the post takes. */
    postDays: computed(() => readDays(post.value)),
    /** `null` is the usual one again. */
    setLadder: (steps: readonly LadderStep[] | null) => set(LADDER_SETTING, steps),
    setVisitSteps: (steps: readonly VisitStep[] | null) => set(VISIT_SETTING, steps),
    setPostDays: (days: number) => set(POST_SETTING, Math.min(MOST_POST_DAYS, Math.max(1, Math.round(days)))),
  };
});

export type CareSettings = InstanceType<typeof CareSettingsModel>;

function readDays(value: unknown): number {
  return typeof value === 'number' && value >= 1 && value <= MOST_POST_DAYS
    ? Math.round(value)
    : DEFAULT_POST_DAYS;
}
