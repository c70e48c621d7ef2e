import { useId, useState } from 'preact/hooks';
import type { PeopleChoices } from '../../../lib/domain/people/desk-port.ts';
import { tagsOf } from '../../../lib/domain/people/tags.ts';
import type { CustomerFile } from '../../../lib/domain/ports.ts';
import type { DeskPerson } from '../../../lib/models/desk-person.ts';
import { Icon } from '../../base/Icon.tsx';
import { Section } from '../../base/Section.tsx';
import { useUi } from '../../base/ui.ts';

interface TagEditorProps {
  file: CustomerFile;
  person: DeskPerson;
  choices: PeopleChoices;
  readOnly: boolean;
}

/** The tags of somebody: typed and kept with Enter, taken away with a press. */
export function TagEditor({ file, person, choices, readOnly }: TagEditorProps) {
  const { text } = useUi();
  const id = useId();
  const [typed, setTyped] = useState('');
  const tags = tagsOf(file.customer);
  return (
    <Section title={text.personTags} class="tags-section">
      <div class="tags">
        {tags.map((tag) => (
          <span class="tag tag-large" key={tag} dir="auto">
            #{tag}
            {readOnly ? null : (
              <button
                type="button"
                class="tag-remove"
                aria-label={text.personTagRemove(tag)}
                onClick={() => void person.untag(file, tag)}
              >
                <Icon name="close" small />
              </button>
            )}
          </span>
        ))}
        {readOnly ? null : (
          <form
            onSubmit={async (event) => {
              event.preventDefault();
              if (await person.tag(file, typed)) setTyped('');
            }}
          >
            <input
              class="field tag-field"
              list={id}
              autocomplete="off"
              aria-label={text.personTagAdd}
              placeholder={text.personTagAdd}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <datalist id={id}>
              {choices.tags
                .filter((tag) => !tags.includes(tag))
                .map((tag) => (
                  <option key={tag} value={tag} />
                ))}
            </datalist>
          </form>
        )}
      </div>
    </Section>
  );
}
