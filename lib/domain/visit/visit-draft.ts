import type { LocalDue, VisitCount, VisitStep } from '../records.ts';
import { readVisitSteps } from './visit-steps.ts';

/** A visit under way; it lives outside the database until it is finished, and survives closing. */
export interface VisitDraft {
  visitId: string;
  customerId: string;
  /** The follow-up that it keeps; null when nobody had planned it. */
  followUpId: string | null;
  startedAt: number;
  steps: VisitStep[];
  /** Index of the step that is shown; the number of steps = the end. */
  at: number;
  counts: VisitCount[];
  outcome: string;
  next: LocalDue | null;
}

/** Where the drafts' shelf keeps the visit of a customer. */
export function visitSubject(customerId: string): string {
  return `visit:${customerId}`;
}

/** Ticked, or taken back. */
export function withStep(
  draft: VisitDraft,
  key: string,
  change: Partial<Pick<VisitStep, 'note'>> & { done?: boolean },
): VisitDraft {
  const steps = draft.steps.map((step): VisitStep => {
    if (step.key !== key) return step;
    const { done: was, note: had, ...rest } = step;
    const done = change.done ?? was === 1;
    const note = change.note ?? had ?? '';
    return { ...rest, ...(done ? { done: 1 as const } : {}), ...(note === '' ? {} : { note }) };
  });
  return { ...draft, steps };
}

/** The count of a product, put in the place of an earlier one. */
export function withCount(draft: VisitDraft, count: VisitCount): VisitDraft {
  const isSame = (one: VisitCount) => one.product === count.product && one.supplyId === count.supplyId;
  const known = draft.counts.some(isSame);
  return {
    ...draft,
    counts: known ? draft.counts.map((one) => (isSame(one) ? count : one)) : [...draft.counts, count],
  };
}

/** Whether anything was done or written: leaving an untouched visit loses nothing. */
export function isTouched({ steps, counts, outcome, next }: VisitDraft): boolean {
  const begun = steps.some((step) => step.done === 1 || (step.note ?? '') !== '');
  return begun || counts.length > 0 || outcome.trim() !== '' || next !== null;
}

export function writeDraft(draft: VisitDraft): string {
  return JSON.stringify(draft);
}

/** The draft as it was kept; null when it can't be read. */
export function readDraft(text: string): VisitDraft | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const draft = value as Partial<VisitDraft>;
    if (typeof draft.visitId !== 'string' || typeof draft.customerId !== 'string') return null;
    if (!Array.isArray(draft.steps)) return null;
    const known = new Map(draft.steps.map((step) => [step.key, step]));
    const steps = readVisitSteps(draft.steps).map((step) => ({ ...known.get(step.key), ...step }));
    return {
      visitId: draft.visitId,
      customerId: draft.customerId,
      followUpId: draft.followUpId ?? null,
      startedAt: draft.startedAt ?? 0,
      steps,
      at: Math.min(Math.max(0, draft.at ?? 0), steps.length),
      counts: draft.counts ?? [],
      outcome: draft.outcome ?? '',
      next: draft.next ?? null,
    };
  } catch {
    return null;
  }
}
