import { addons } from 'storybook/manager-api';
import { embedPanel } from './embed-panel.js';
import { dark, light, onSystemTheme } from './theme.js';

onSystemTheme((isDark) =>
  addons.setConfig({ theme: isDark ? dark : light, sidebar: { showRoots: false } }),
);

addons.register('ketamine-elements', () => addons.add('ketamine-elements/embed', embedPanel));
