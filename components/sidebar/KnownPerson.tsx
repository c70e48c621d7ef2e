import type { OpenFile } from '../../lib/models/file-model.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { FoldedParts } from '../folded/FoldedParts.tsx';
import { IdentityStrip } from '../identity/IdentityStrip.tsx';
import { LastWords } from '../memory/LastWords.tsx';
import { MemoryList } from '../memory/MemoryList.tsx';
import { NowList } from '../now/NowList.tsx';
import { TabooBand } from '../taboo/TabooBand.tsx';
import { QuickAddFor } from './QuickAddFor.tsx';

interface KnownPersonProps {
  model: Sidebar;
  opened: OpenFile;
  readOnly: boolean;
}

/** The whole card of somebody we know, most important first. */
export function KnownPerson({ model, opened, readOnly }: KnownPersonProps) {
  const { text } = useUi();
  const { brief } = opened;
  return (
    <>
      <IdentityStrip name={brief.customer.displayName} customer={brief.customer} />
      <TabooBand taboos={brief.taboos} actions={model.memories} readOnly={readOnly} />
      <NowList items={brief.now} next={brief.next} actions={model.followUps} readOnly={readOnly} />
      <QuickAddFor model={model} placeholder={text.quickAddPlaceholder} />
      <Section title={text.strongest} class="strongest">
        <MemoryList
          memories={brief.strongest}
          actions={model.memories}
          readOnly={readOnly}
          empty={text.strongestEmpty}
        />
      </Section>
      <LastWords words={brief.lastWords} />
      <FoldedParts
        opened={opened}
        memories={model.memories}
        identities={model.identities}
        hints={model.hints}
        onOpen={model.place.open}
        readOnly={readOnly}
      />
    </>
  );
}
