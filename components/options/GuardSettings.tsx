import { GIFT_CULTURES, GIFT_LISTS, type GiftCulture } from '../../lib/domain/guard/gift-lists.ts';
import type { SettingsState } from '../../lib/models/settings-model.ts';
import { Section } from '../base/Section.tsx';
import { useUi } from '../base/ui.ts';
import { Switch } from './Switch.tsx';

/** The guard over drafts, and the gift customs that it knows. */
export function GuardSettings({ settings }: { settings: SettingsState }) {
  const { text } = useUi();
  const lists = settings.giftLists.value;
  const turn = (culture: GiftCulture, on: boolean) => {
    const others = lists.filter((one) => one !== culture);
    void settings.set('giftLists', on ? [...others, culture] : others);
  };
  return (
    <Section title={text.guardTitle} class="group">
      <div class="row">
        <span class="row-text">{text.guardOn}</span>
        <Switch
          label={text.guardOn}
          on={settings.guardOn.value}
          onChange={(on) => void settings.set('guardOn', on)}
        />
      </div>
      <p class="explain">{text.guardText}</p>
      <h3>{text.giftTitle}</h3>
      <p class="explain">{text.giftText}</p>
      <ul class="rows">
        {GIFT_CULTURES.map((culture) => (
          <li class="gift-list" key={culture}>
            <div class="row">
              <span class="row-text">{text.giftListOn(text.giftCulture(culture))}</span>
              <Switch
                label={text.giftListOn(text.giftCulture(culture))}
                on={lists.includes(culture)}
                onChange={(on) => turn(culture, on)}
              />
            </div>
            <details>
              <summary aria-label={text.giftListMoreOf(text.giftCulture(culture))}>
                {text.giftListMore}
              </summary>
              <ul class="gift-reasons">
                {GIFT_LISTS[culture].map(({ id }) => (
                  <li key={id}>{text.giftReason(id)}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
