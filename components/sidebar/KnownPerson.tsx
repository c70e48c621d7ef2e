import type { DueItem } from '../../lib/domain/brief.ts';
import type { CaseStanding } from '../../lib/domain/case/case-standing.ts';
import type { OpenFile } from '../../lib/models/file-model.ts';
import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Fold } from '../base/Fold.tsx';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { CareBar } from '../case/CareBar.tsx';
import { CareFolds } from '../case/CareFolds.tsx';
import { CaseSection } from '../case/CaseSection.tsx';
import { FoldedParts } from '../folded/FoldedParts.tsx';
import { IdentityStrip } from '../identity/IdentityStrip.tsx';
import { LastWords } from '../memory/LastWords.tsx';
import { MemoryList } from '../memory/MemoryList.tsx';
import { NowList } from '../now/NowList.tsx';
import { deliveryDone } from '../supply/done-with.tsx';
import { SupplyFold } from '../supply/SupplyFold.tsx';
import { TabooBand } from '../taboo/TabooBand.tsx';
import { VisitPanel } from '../visit/VisitPanel.tsx';
import { QuickAddFor } from './QuickAddFor.tsx';
import { isListedAbove } from './WritingTo.tsx';

interface KnownPersonProps {
  model: Sidebar;
  opened: OpenFile;
  readOnly: boolean;
}

/** The whole card of somebody we know, most important first. */
export function KnownPerson({ model, opened, readOnly }: KnownPersonProps) {
  const { brief } = opened;
  const { open, drafts } = model.visit;
  const draft = open.value === brief.customer.id ? drafts.value.get(brief.customer.id) : undefined;
  return (
    <>
      <IdentityStrip name={brief.customer.displayName} customer={brief.customer} />
      {isListedAbove(model) ? null : (
        <TabooBand
          taboos={brief.taboos}
          threads={brief.threads}
          actions={model.memories}
          readOnly={readOnly}
        />
      )}
      {draft ? (
        <VisitPanel
          draft={draft}
          opened={opened}
          made={model.care.view.value.made}
          visit={model.visit}
          readOnly={readOnly}
        />
      ) : (
        <Rest model={model} opened={opened} readOnly={readOnly} />
      )}
    </>
  );
}

/** The card below the name and the taboos, which stay while a visit is under way. */
function Rest({ model, opened, readOnly }: KnownPersonProps) {
  const ui = useUi();
  const { text } = ui;
  const { brief } = opened;
  const complaints = model.care.view.value.open;
  return (
    <>
      <NowList
        items={withoutLadder(brief.now, complaints)}
        next={brief.next}
        actions={model.followUps}
        readOnly={readOnly}
        doneWith={deliveryDone(opened.file, model.supplies, ui)}
      />
      <CaseSection
        standings={complaints}
        customer={brief.customer}
        actions={model.cases}
        readOnly={readOnly}
      />
      <QuickAddFor model={model} placeholder={text.quickAddPlaceholder} />
      <Section title={text.strongest} class="strongest">
        <MemoryList
          memories={brief.strongest}
          threads={brief.threads}
          actions={model.memories}
          readOnly={readOnly}
          empty={<p class="empty">{text.strongestEmpty}</p>}
        />
      </Section>
      <LastWords words={brief.lastWords} />
      {readOnly ? null : <CareBar model={model} customerId={brief.customer.id} />}
      <FoldedParts
        opened={opened}
        memories={model.memories}
        identities={model.identities}
        hints={model.hints}
        onOpen={model.place.open}
        readOnly={readOnly}
        more={
          <>
            <Fold title={text.supplies} count={opened.file.supplies.length}>
              {() => <SupplyFold file={opened.file} actions={model.supplies} readOnly={readOnly} />}
            </Fold>
            <CareFolds model={model} opened={opened} readOnly={readOnly} />
          </>
        }
      />
    </>
  );
}

/** Of the promises of a complaint only the next one and those that are late: the others stand with the complaint. */
function withoutLadder(items: DueItem[], open: CaseStanding[]): DueItem[] {
  const next = new Set(open.map((standing) => standing.next?.followUp?.id));
  return items.filter(
    ({ followUp, overdue }) => followUp.about?.kind !== 'complaint-step' || overdue || next.has(followUp.id),
  );
}
