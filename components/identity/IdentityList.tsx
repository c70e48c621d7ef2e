import type { OpenFile } from '../../lib/models/file-model.ts';
import type { HintsState } from '../../lib/models/hints-model.ts';
import type { IdentityActions } from '../../lib/models/identity-actions.ts';
import { useUi } from '../base/ui.ts';
import { AddIdentity } from './AddIdentity.tsx';
import { Duplicates } from './Duplicates.tsx';
import { IdentityRow } from './IdentityRow.tsx';
import { MergedList } from './MergedList.tsx';

interface IdentityListProps {
  opened: OpenFile;
  actions: IdentityActions;
  hints: HintsState;
  readOnly: boolean;
  onOpen: (customerId: string) => void;
}

/** By which addresses and numbers we know somebody, and which records are read as theirs. */
export function IdentityList({ opened, actions, hints, readOnly, onOpen }: IdentityListProps) {
  const { text } = useUi();
  const { file } = opened;
  return (
    <div class="identities">
      {file.identities.length === 0 ? <p class="empty">{text.nothingYet}</p> : null}
      <ul class="rows">
        {file.identities.map((identity) => (
          <IdentityRow key={identity.id} identity={identity} actions={actions} readOnly={readOnly} />
        ))}
      </ul>
      <AddIdentity customer={file.customer} actions={actions} readOnly={readOnly} />
      <MergedList merged={file.merged} actions={actions} readOnly={readOnly} />
      <Duplicates opened={opened} hints={hints} actions={actions} readOnly={readOnly} onOpen={onOpen} />
    </div>
  );
}
