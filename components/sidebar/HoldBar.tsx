import { useUi } from '../base/ui.ts';

/** The page has moved on while words are being written: nothing changes until the user says so. */
export function HoldBar({ name, onShow }: { name: string | null; onShow: () => void }) {
  const { text } = useUi();
  return (
    <div class="hold" role="status">
      <p>{name === null ? text.holdNobody : text.holdText(name)}</p>
      <button type="button" class="plain" onClick={onShow}>
        {name === null ? text.holdShowPage : text.holdShow(name)}
      </button>
    </div>
  );
}
