import { useId } from 'preact/hooks';
import { useUi } from '../base/ui.ts';

/** Three lines to begin with: one press writes them into the field, where they say what they mean. */
export function TryLines({ onTry }: { onTry: (line: string) => void }) {
  const { text } = useUi();
  const id = useId();
  return (
    <div class="tries">
      <p id={id} class="meta">
        {text.tryTitle}
      </p>
      <ul aria-labelledby={id}>
        {text.tryLines.map((line) => (
          <li key={line}>
            <button
              type="button"
              class="try"
              aria-label={text.tryLine(line)}
              title={text.tryLine(line)}
              onClick={() => onTry(line)}
            >
              {line}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
