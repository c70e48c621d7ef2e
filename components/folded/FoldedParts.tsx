import type { OpenFile } from '../../lib/models/file-model.ts';
import type { HintsState } from '../../lib/models/hints-model.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import type { MemoryActions } from '../../lib/models/record-actions.ts';
import { Fold } from '../base/Fold.tsx';
import { useUi } from '../base/ui.ts';
import { IdentityList } from '../identity/IdentityList.tsx';
import { MemoryList } from '../memory/MemoryList.tsx';
import { History } from './History.tsx';
import { Occasions } from './Occasions.tsx';

interface FoldedPartsProps {
  opened: OpenFile;
  memories: MemoryActions;
  identities: IdentityActions;
  hints: HintsState;
  onOpen: (customerId: string) => void;
  readOnly: boolean;
}

/** Everything else we know, one press away. */
export function FoldedParts({ opened, memories, identities, hints, onOpen, readOnly }: FoldedPartsProps) {
  const { text } = useUi();
  const { file, brief } = opened;
  const all = file.memories.toSorted((a, b) => b.noted.at - a.noted.at);
  return (
    <div class="folds">
      <Fold title={text.allMemories} count={all.length}>
        {() => (
          <MemoryList
            memories={all}
            actions={memories}
            readOnly={readOnly}
            look="full"
            empty={text.nothingYet}
          />
        )}
      </Fold>
      <Fold title={text.dates} count={brief.occasions.length}>
        {() => <Occasions occasions={brief.occasions} />}
      </Fold>
      <Fold title={text.identities} count={file.identities.length}>
        {() => (
          <IdentityList
            opened={opened}
            actions={identities}
            hints={hints}
            readOnly={readOnly}
            onOpen={onOpen}
          />
        )}
      </Fold>
      <Fold title={text.history} count={file.interactions.length}>
        {() => <History interactions={file.interactions} />}
      </Fold>
    </div>
  );
}
