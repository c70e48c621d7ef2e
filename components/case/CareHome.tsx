import type { Sidebar } from '../../lib/models/sidebar-model.ts';
import { Fold } from '../base/Fold.tsx';
import { useUi } from '../base/ui.ts';
import { CardList } from '../cadence/CardList.tsx';
import { RouteList } from '../visit/RouteList.tsx';

/** The day over everybody: whom to visit on the way, and which cards go into the post. */
export function CareHome({ model, readOnly }: { model: Sidebar; readOnly: boolean }) {
  const { text } = useUi();
  const begin = async (customerId: string, start: () => Promise<void>) => {
    model.place.open(customerId);
    await start();
  };
  return (
    <div class="folds">
      <Fold name="route" title={text.route}>
        {() => (
          <RouteList
            route={model.route}
            readOnly={readOnly}
            onOpen={model.place.open}
            onBegin={({ customer, followUp }) =>
              void begin(customer.id, () => model.visit.begin(customer.id, followUp, null))
            }
          />
        )}
      </Fold>
      <Fold name="cards" title={text.cards}>
        {() => (
          <CardList
            cards={model.cards}
            settings={model.careSettings}
            actions={model.cadence}
            readOnly={readOnly}
            onOpen={model.place.open}
          />
        )}
      </Fold>
    </div>
  );
}
