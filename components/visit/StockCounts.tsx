import { useState } from 'preact/hooks';
import type { Supply, VisitCount, VisitPlan } from '../../lib/domain/records.ts';
import { soldSince } from '../../lib/domain/visit/suggest-order.ts';
import { type VisitDraft, withCount } from '../../lib/domain/visit/visit-draft.ts';
import type { OpenFile } from '../../lib/models/file-model.ts';
import { useUi } from '../base/ui.ts';
import { CountRow } from './CountRow.tsx';

interface StockCountsProps {
  draft: VisitDraft;
  stage: string;
  opened: OpenFile;
  made: VisitPlan[];
  onChange: (draft: VisitDraft) => void;
}

/** The products of this customer: first what is there, then what to order, with the sum that says why. */
export function StockCounts({ draft, stage, opened, made, onChange }: StockCountsProps) {
  const { text, zone, now } = useUi();
  const { supplies, interactions } = opened.file;
  const soldOf = (supply: Supply, stock: number) =>
    soldSince({ supply, others: supplies, interactions, visits: made, now, zone }, stock) ?? undefined;
  const put = (count: VisitCount) => onChange(withCount(draft, count));
  const others = draft.counts.filter((one) => !supplies.some(({ id }) => id === one.supplyId));
  const counting = stage === 'count';
  const shown = supplies.filter(({ id }) => counting || draft.counts.some(({ supplyId }) => supplyId === id));
  return (
    <div class="counts">
      {shown.map((supply) => (
        <CountRow
          key={supply.id}
          stage={stage}
          product={supply.product}
          unit={supply.unit}
          factor={supply.safetyFactor}
          count={draft.counts.find((one) => one.supplyId === supply.id) ?? null}
          onCount={(stock) => {
            const sold = soldOf(supply, stock);
            const { product, unit, id: supplyId } = supply;
            put({ product, unit, supplyId, stock, ...(sold === undefined ? {} : { sold }) });
          }}
          onChange={put}
        />
      ))}
      {others.map((count) => (
        <CountRow
          key={count.product}
          stage={stage}
          product={count.product}
          unit={count.unit}
          count={count}
          onCount={(stock) => put({ ...count, stock })}
          onChange={put}
        />
      ))}
      {counting ? <AddProduct onAdd={put} /> : null}
      {!counting && draft.counts.length === 0 ? <p class="empty">{text.visitNoCount}</p> : null}
    </div>
  );
}

function AddProduct({ onAdd }: { onAdd: (count: VisitCount) => void }) {
  const { text } = useUi();
  const [product, setProduct] = useState('');
  const [unit, setUnit] = useState('');
  const ready = product.trim() !== '';
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onAdd({ product: product.trim(), unit: unit.trim(), stock: 0 });
        setProduct('');
        setUnit('');
      }}
    >
      <input
        class="field"
        aria-label={text.visitProduct}
        placeholder={text.visitProduct}
        value={product}
        onInput={(event) => setProduct(event.currentTarget.value)}
      />
      <input
        class="field count-unit"
        aria-label={text.visitUnit}
        placeholder={text.visitUnit}
        value={unit}
        onInput={(event) => setUnit(event.currentTarget.value)}
      />
      <button type="submit" class="plain" disabled={!ready}>
        {text.visitAddProduct}
      </button>
    </form>
  );
}
