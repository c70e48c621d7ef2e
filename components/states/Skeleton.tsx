import { useUi } from '../base/ui.ts';

/** The shape of a card while the book answers; it fades in late, so a quick answer never flashes. */
export function Skeleton() {
  const { text } = useUi();
  return (
    <div class="skeleton" role="status" aria-label={text.loading}>
      <div class="bone bone-head" />
      <div class="bone bone-band" />
      <div class="bone" />
      <div class="bone" />
      <div class="bone bone-short" />
    </div>
  );
}
