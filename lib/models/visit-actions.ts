import { createModel, signal } from '@preact/signals';
import type { Book, Clock, Drafts, NewId } from '../domain/ports.ts';
import type { FollowUp, LocalDue, VisitPlan, VisitStep } from '../domain/records.ts';
import { finishVisitEdits } from '../domain/visit/finish-visit.ts';
import { planVisitEdits } from '../domain/visit/plan-visit.ts';
import { readDraft, type VisitDraft, visitSubject, writeDraft } from '../domain/visit/visit-draft.ts';
import { visitFollowUpId, visitIdOf } from '../domain/visit/visit-moments.ts';
import type { Changes } from './changes-model.ts';
import { readOnce } from './follow.ts';

export interface VisitParts {
  book: Pick<Book, 'liveCare'>;
  changes: Changes;
  clock: Clock;
  newId: NewId;
  /** Where a visit under way is kept; it survives closing. */
  shelf: Drafts;
  template(): readonly VisitStep[];
}

/**
 * The visit under way, and planning of others. Every tick and word is on the shelf at once; the database gets the visit
 * when it is finished, and only when it has acknowledged it is the draft forgotten.
 */
export const VisitModel = createModel(({ book, changes, clock, newId, shelf, template }: VisitParts) => {
  const drafts = signal<ReadonlyMap<string, VisitDraft>>(new Map());
  const open = signal<string | null>(null);
  const asked = new Set<string>();

  const put = (customerId: string, draft: VisitDraft | null) => {
    const next = new Map(drafts.peek());
    if (draft === null) next.delete(customerId);
    else next.set(customerId, draft);
    drafts.value = next;
  };
  /** A draft that can't be kept is still on the screen: nothing to add by failing here. */
  const keep = (draft: VisitDraft) => {
    put(draft.customerId, draft);
    shelf.keep(visitSubject(draft.customerId), writeDraft(draft)).catch(() => {});
  };
  const forget = (customerId: string) => {
    put(customerId, null);
    if (open.peek() === customerId) open.value = null;
    shelf.keep(visitSubject(customerId), '').catch(() => {});
  };
  /** Brings back a visit that was begun and not finished. */
  const find = async (customerId: string) => {
    if (asked.has(customerId)) return;
    asked.add(customerId);
    const kept = readDraft(await shelf.read(visitSubject(customerId)).catch(() => ''));
    if (kept && !drafts.peek().has(customerId)) put(customerId, kept);
  };

  /** What was planned, where a follow-up reminds of a plan. */
  const planOf = async (customerId: string, visitId: string | null): Promise<VisitPlan | null> => {
    if (visitId === null) return null;
    const care = await readOnce(book.liveCare(customerId)).catch(() => null);
    return care?.visits.find(({ id }) => id === visitId) ?? null;
  };

  return {
    /** Visits under way, by customer. */
    drafts,
    /** Whose visit is on the screen. */
    open,
    find,
    /** Begins the visit of a plan, of a follow-up of one's own, or one that nobody planned; or goes on with it. */
    async begin(customerId: string, followUp: FollowUp | null, plan: VisitPlan | null) {
      await find(customerId);
      if (!drafts.peek().has(customerId)) {
        const planned = followUp === null ? null : visitIdOf(followUp.id);
        const visitId = plan?.id ?? planned ?? followUp?.id ?? newId();
        const kept = plan ?? (await planOf(customerId, planned));
        const steps = kept?.steps ?? template();
        keep({
          visitId,
          customerId,
          followUpId: followUp?.id ?? (plan === null ? null : visitFollowUpId(plan.id)),
          startedAt: clock.now(),
          steps: steps.map(({ key, title }) => (title === undefined ? { key } : { key, title })),
          at: 0,
          counts: [],
          outcome: '',
          next: null,
        });
      }
      open.value = customerId;
    },
    change: keep,
    close() {
      open.value = null;
    },
    /** The draft is gone for good; what was planned stays planned. */
    drop: forget,
    async finish(draft: VisitDraft): Promise<boolean> {
      const edits = finishVisitEdits(draft, { now: clock.now(), zone: clock.zone(), template: template() });
      const kept = await changes.write(edits, { kind: 'care', what: 'visit-done' }, true);
      if (kept) forget(draft.customerId);
      return kept;
    },
    plan: (customerId: string, due: LocalDue): Promise<boolean> =>
      changes.write(planVisitEdits({ id: newId(), customerId, due, steps: template() }), {
        kind: 'care',
        what: 'visit-planned',
      }),
    /** Another day for a planned visit. */
    move: (plan: VisitPlan, due: LocalDue): Promise<boolean> =>
      changes.write(planVisitEdits({ id: plan.id, customerId: plan.customerId, due, steps: plan.steps }), {
        kind: 'care',
        what: 'visit-planned',
      }),
    unplan: (plan: VisitPlan): Promise<boolean> =>
      changes.write(
        [
          { op: 'remove', table: 'visits', id: plan.id },
          { op: 'remove', table: 'followUps', id: visitFollowUpId(plan.id) },
        ],
        { kind: 'removed' },
      ),
  };
});

export type VisitState = InstanceType<typeof VisitModel>;
