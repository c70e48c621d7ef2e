import { hasRecordInAddress, matchPattern, pagePattern, tidyPattern } from './taught-pattern.ts';
import {
  identifies,
  type TaughtField,
  type TaughtFields,
  type TaughtPage,
  type TaughtPlace,
} from './taught-site.ts';

/** A definition while it is being taught. */
export interface TeachDraft {
  id: string;
  /** Changes a definition that is already kept. */
  again: boolean;
  tabId: number;
  origin: string;
  address: string;
  name: string;
  pattern: string;
  /** The user has written the pattern: picks no longer change it. */
  ownPattern: boolean;
  fields: TaughtFields;
  /** The record's number was left out by the user: the address does not bring it back. */
  noRecord: boolean;
  /** What the page shows in the fields picked so far. */
  shown: Partial<Record<TaughtField, string>>;
}

/** In which order fields are asked for; the record's number mostly stands in the address. */
const ASKED: readonly TaughtField[] = ['name', 'email', 'phone', 'company'];

const FROM_ADDRESS: TaughtPlace = { ways: [{ by: 'address' }], scope: 'main' };

export interface DraftStart {
  id: string;
  tabId: number;
  origin: string;
  address: string;
  /** What is kept of this kind of page, when it is taught again. */
  kept: TaughtPage | null;
}

export function startDraft({ id, tabId, origin, address, kept }: DraftStart): TeachDraft {
  const pattern = kept?.pattern ?? pagePattern(address) ?? `${origin}/`;
  const base = {
    tabId,
    origin,
    address,
    pattern,
    again: kept !== null,
    ownPattern: kept !== null,
    shown: {},
  };
  if (kept) {
    const noRecord = kept.fields.record === undefined;
    return { ...base, id: kept.id, name: kept.name, fields: kept.fields, noRecord };
  }
  const host = origin.replace(/^https?:\/\//, '');
  return withAddressRecord({ ...base, id, name: host, fields: {}, noRecord: false });
}

/** The field with its place; the pattern follows what is now known of the customer. */
export function withField(
  draft: TeachDraft,
  field: TaughtField,
  place: TaughtPlace,
  shown: string,
): TeachDraft {
  return withPatternOf({
    ...draft,
    fields: { ...draft.fields, [field]: place },
    shown: { ...draft.shown, [field]: shown },
  });
}

export function withoutField(draft: TeachDraft, field: TaughtField): TeachDraft {
  const { [field]: _place, ...fields } = draft.fields;
  const { [field]: _shown, ...shown } = draft.shown;
  return { ...draft, fields, shown, noRecord: draft.noRecord || field === 'record' };
}

function withPatternOf(draft: TeachDraft): TeachDraft {
  if (draft.ownPattern) return draft;
  const pattern = pagePattern(draft.address, Object.values(draft.shown)) ?? draft.pattern;
  return withAddressRecord({ ...draft, pattern });
}

/** An address that tells the record is the surest field of all, and needs no picking. */
function withAddressRecord(draft: TeachDraft): TeachDraft {
  if (draft.noRecord || draft.fields.record !== undefined || !hasRecordInAddress(draft.pattern)) return draft;
  return { ...draft, fields: { ...draft.fields, record: FROM_ADDRESS } };
}

/** The next field to ask for after this one; null when all have been asked for. */
export function fieldAfter(
  draft: TeachDraft,
  field: TaughtField | null,
  skipTaught = true,
): TaughtField | null {
  const from = field === null ? 0 : ASKED.indexOf(field) + 1;
  if (field === 'record') return null;
  return ASKED.slice(from).find((one) => !skipTaught || draft.fields[one] === undefined) ?? null;
}

/** Why a draft cannot be kept yet; null when it can. */
export function missingOf(draft: TeachDraft): 'who' | 'name' | 'pattern' | 'other-page' | null {
  if (!identifies(draft.fields)) return 'who';
  const pattern = tidyPattern(draft.pattern);
  if (pattern === null || !pattern.startsWith(`${draft.origin}/`)) return 'pattern';
  if (matchPattern(pattern, draft.address) === null) return 'other-page';
  return draft.name.trim() === '' ? 'name' : null;
}

/** The draft as it would be kept. */
export function pageOfDraft({ id, name, pattern, fields }: TeachDraft): TaughtPage {
  return { id, name: name.trim() || id, pattern: tidyPattern(pattern) ?? pattern, fields };
}
