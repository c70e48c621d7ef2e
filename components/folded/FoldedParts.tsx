import type { ComponentChildren } from 'preact';
import type { OpenFile } from '../../lib/models/file-model.ts';
import type { HintsState } from '../../lib/models/hints-model.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import type { MemoryActions } from '../../lib/models/memory-actions.ts';
import { Fold } from '../base/Fold.tsx';
import { useUi } from '../base/ui.ts';
import { IdentityList } from '../identity/IdentityList.tsx';
import { AllMemories } from '../memory/AllMemories.tsx';
import { History } from './History.tsx';
import { Occasions } from './Occasions.tsx';

interface FoldedPartsProps {
  opened: OpenFile;
  memories: MemoryActions;
  identities: IdentityActions;
  hints: HintsState;
  onOpen: (customerId: string) => void;
  readOnly: boolean;
  /** Folds that belong between the dates and the rest. */
  more?: ComponentChildren;
}

/** Everything else we know, one press away. */
export function FoldedParts(props: FoldedPartsProps) {
  const { opened, memories, identities, hints, onOpen, readOnly, more } = props;
  const { text } = useUi();
  const { file, brief } = opened;
  return (
    <div class="folds">
      <Fold title={text.allMemories} count={brief.threads.size}>
        {() => <AllMemories brief={brief} actions={memories} readOnly={readOnly} />}
      </Fold>
      <Fold title={text.dates} count={brief.occasions.length}>
        {() => <Occasions occasions={brief.occasions} />}
      </Fold>
      {more}
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
