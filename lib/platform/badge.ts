import browser from 'webextension-polyfill';

const MOST = 99;
/** Dark red with white text: 7:1 contrast on both toolbars. */
const COLOUR = '#9b1c1c';

/** The number of things due on the toolbar button; nothing when nothing is due. */
export async function showBadge(count: number): Promise<void> {
  const text = count <= 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
