import { addons } from 'storybook/manager-api';
import { embedPanel } from './embed-panel.js';
import { dark, light, onSystemTheme } from './theme.js';

onSystemTheme((isDark) =>
  addons.setConfig({ theme: isDark ? dark : light, sidebar: { showRoots: false } }),
);

addons.register('ketamine-elements', () => addons.add('ketamine-elements/embed', embedPanel));

// Storybook shows every section of the controls open and has no setting for it: slots, parts and events,
// which few change, are folded when they first appear.
const folded = new WeakSet<Element>();
new MutationObserver(() => {
  const row = document.querySelector('.docblock-argstable tr[title="Hide more items"]');
  if (!row || folded.has(row)) return;
  folded.add(row);
  row.querySelector<HTMLElement>('button')?.click();
}).observe(document, { childList: true, subtree: true });
