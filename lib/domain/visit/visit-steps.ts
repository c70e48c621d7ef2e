import type { VisitStep } from '../records.ts';

/** The eight steps of a planned visit. */
export const READY_VISIT_STEPS = [
  'prepare',
  'outside',
  'greet',
  'display',
  'count',
  'suggest',
  'confirm',
  'thank',
] as const;
export type ReadyVisitStep = (typeof READY_VISIT_STEPS)[number];

/** Name of the setting that holds the user's steps. */
export const VISIT_SETTING = 'visitSteps';
export const DEFAULT_VISIT: readonly VisitStep[] = READY_VISIT_STEPS.map((key) => ({ key }));

const MOST_STEPS = 20;

export function isReadyVisitStep(key: string): key is ReadyVisitStep {
  return READY_VISIT_STEPS.some((ready) => ready === key);
}

/** The steps as the settings hold them; what can't be read is left out, and nothing left is the eight. */
export function readVisitSteps(value: unknown): readonly VisitStep[] {
  if (!Array.isArray(value)) return DEFAULT_VISIT;
  const seen = new Set<string>();
  const steps = value.flatMap((one: unknown) => readStep(one) ?? []);
  const distinct = steps.filter(({ key }) => !seen.has(key) && seen.add(key));
  return distinct.length === 0 ? DEFAULT_VISIT : distinct.slice(0, MOST_STEPS);
}

function readStep(value: unknown): VisitStep | null {
  if (typeof value !== 'object' || value === null) return null;
  const { key, title } = value as { key?: unknown; title?: unknown };
  if (typeof key !== 'string' || key === '') return null;
  const words = typeof title === 'string' ? title.trim() : '';
  if (words === '') return isReadyVisitStep(key) ? { key } : null;
  return { key, title: words };
}
