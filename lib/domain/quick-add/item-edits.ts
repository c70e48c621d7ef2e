import { complaintWords } from '../case/complaint-words.ts';
import { DEFAULT_LADDER, type LadderStep } from '../case/ladder.ts';
import { openCaseEdits } from '../case/open-case.ts';
import type { Edit } from '../edits.ts';
import { identityId, identityKey } from '../identity-key.ts';
import type {
  FollowUpItem,
  IdentityItem,
  LineItem,
  MemoryItem,
  OccasionItem,
  PurchaseItem,
  ReferralItem,
  SupplyItem,
} from '../line-item.ts';
import { normalisePhone } from '../phone.ts';
import type { NewId } from '../ports.ts';
import type { MemoryKind, Provenance } from '../records.ts';

/** Who of the customers a referral names, when that is certain: their id. */
export type Known = (person: string, email: string | undefined) => string | null;

interface Parts {
  customerId: string;
  provenance: Provenance;
  newId: NewId;
  region: string;
  known: Known;
  /** What is promised after a complaint. */
  ladder: readonly LadderStep[];
}

const LEAD_DAYS = { birthday: 7, anniversary: 7, 'pay-day': 0 } as const;
/** Suggest so many times what was used: the rule of the trade. */
const SAFETY = 1.5;

function memoryEdit(
  parts: Parts,
  kind: MemoryKind,
  fields: Pick<MemoryItem, 'text' | 'topic' | 'from' | 'until' | 'sensitive'>,
): Edit {
  const { customerId, provenance, newId } = parts;
  return {
    op: 'set',
    table: 'memories',
    id: newId(),
    fields: { customerId, kind, ...fields, noted: provenance },
  };
}

function memoryEdits(item: MemoryItem, parts: Parts): Edit[] {
  const { kind, text, topic, from, until, sensitive } = item;
  const more = {
    ...(topic === undefined ? {} : { topic }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(sensitive === undefined ? {} : { sensitive }),
  };
  return [memoryEdit(parts, kind, { text, ...more })];
}

/** What we said we would do; of a complaint, everything that its ladder promises. */
function promiseEdits(item: FollowUpItem, parts: Parts): Edit[] {
  const words = complaintWords(item.said ?? item.text);
  if (words === null) return followUpEdits(item, parts);
  const { customerId, provenance, newId, ladder } = parts;
  return openCaseEdits({ id: newId(), customerId, text: words, provenance, ladder, zone: item.due.zone });
}

function followUpEdits(item: FollowUpItem, { customerId, newId }: Parts): Edit[] {
  const { text: title, channel, due, recurrence } = item;
  const origin = item.kind === 'promise' ? ('promise' as const) : ('manual' as const);
  const rule = recurrence === undefined ? {} : { recurrence };
  const fields = { customerId, title, channel, due, ...rule, origin };
  return [{ op: 'set', table: 'followUps', id: newId(), fields }];
}

function occasionEdits(item: OccasionItem, { customerId, newId }: Parts): Edit[] {
  const { text: title, occasion: kind, date } = item;
  const fields = { customerId, kind, title, date, leadDays: LEAD_DAYS[kind] };
  return [{ op: 'set', table: 'occasions', id: newId(), fields }];
}

/** The stock, and the words that said so. */
function supplyEdits(item: SupplyItem, { customerId, newId }: Parts): Edit[] {
  const { quantity, unit, days, text } = item;
  const fields = {
    customerId,
    product: item.product ?? text,
    unit,
    capacity: quantity,
    usePerDay: quantity / days,
    safetyFactor: SAFETY,
    text,
  };
  return [{ op: 'set', table: 'supplies', id: newId(), fields }];
}

/** The words stay as a fact; a tie between two customers is made only where it is certain who is meant. */
function referralEdits(item: ReferralItem, parts: Parts): Edit[] {
  const { customerId, provenance, known } = parts;
  const fact = memoryEdit(parts, 'fact', { text: item.text, topic: 'referral' });
  const other = known(item.person, item.email);
  if (other === null || other === customerId) return [fact];
  const [from, to] = item.direction === 'from' ? [other, customerId] : [customerId, other];
  const fields = { from, to, kind: 'referral', at: provenance.at } as const;
  return [fact, { op: 'set', table: 'relations', id: `${from}:referral:${to}`, fields }];
}

function purchaseEdits(item: PurchaseItem, { customerId, provenance, newId }: Parts): Edit[] {
  const { text, amount, currency, product, quantity } = item;
  const fields = {
    customerId,
    at: provenance.at,
    kind: 'purchase',
    text,
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
    ...(product === undefined ? {} : { product }),
    ...(quantity === undefined ? {} : { quantity }),
    source: 'quick-add',
  } as const;
  return [{ op: 'set', table: 'interactions', id: newId(), fields }];
}

/** The same address typed twice is one row; one that was kept apart is theirs again. */
function identityEdits(item: IdentityItem, { customerId, provenance, region }: Parts): Edit[] {
  const { identity: kind, raw, label } = item;
  const dialled = kind === 'phone' && !item.value.startsWith('+') ? normalisePhone(item.value, region) : null;
  const value = dialled ?? item.value;
  const key = identityKey(kind, value);
  const fields = { customerId, kind, value, key, raw, firstSeenAt: provenance.at, apart: undefined };
  const labelled = label === undefined ? fields : { ...fields, label };
  return [{ op: 'set', table: 'identities', id: identityId(kind, value, customerId), fields: labelled }];
}

function editsOf(item: LineItem, parts: Parts): Edit[] {
  switch (item.kind) {
    case 'follow-up':
      return followUpEdits(item, parts);
    case 'promise':
      return promiseEdits(item, parts);
    case 'occasion':
      return occasionEdits(item, parts);
    case 'supply':
      return supplyEdits(item, parts);
    case 'referral':
      return referralEdits(item, parts);
    case 'purchase':
      return purchaseEdits(item, parts);
    case 'identity':
      return identityEdits(item, parts);
    default:
      return memoryEdits(item, parts);
  }
}

/** Keeps what the items mean for a customer. */
export function itemEdits(
  customerId: string,
  items: readonly LineItem[],
  provenance: Provenance,
  newId: NewId,
  region: string,
  known: Known = () => null,
  ladder: readonly LadderStep[] = DEFAULT_LADDER,
): Edit[] {
  const parts = { customerId, provenance, newId, region, known, ladder };
  return items.flatMap((item) => editsOf(item, parts));
}
