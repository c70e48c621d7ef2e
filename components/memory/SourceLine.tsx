import type { Memory } from '../../lib/domain/records.ts';
import { useUi } from '../base/ui.ts';

/** When, where and by whom it was noted; the page is a link for whom wants to look. */
export function SourceLine({ memory }: { memory: Pick<Memory, 'noted'> }) {
  const { text, format } = useUi();
  const { at, by, page, subject } = memory.noted;
  const address = webAddress(page);
  const place = subject ? text.inMail(subject) : address?.host;
  return (
    <span class="meta source">
      <span>{text.notedOn(format.date(at))}</span>
      {place && address ? (
        <a href={address.href} target="_blank" rel="noreferrer" dir="auto">
          {place}
        </a>
      ) : (
        <span dir="auto">{place ?? text.writtenHere}</span>
      )}
      {by ? <span>{text.notedBy(by)}</span> : null}
    </span>
  );
}

/** Only the web: what a page says of itself may be anything. */
function webAddress(page: string | undefined): URL | null {
  const address = page ? URL.parse(page) : null;
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address : null;
}
