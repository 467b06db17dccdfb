import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** The embed builder with what it and the demo pages load, at the addresses of `npm start`. */
const folders = [
  { from: '../dist/builder', to: '/builder' },
  { from: '../dist/cdn', to: '/cdn' },
  { from: '../stories/demo', to: '/demo' },
  { from: '../stories/hosts', to: '/hosts' },
  { from: '../node_modules/@fontsource-variable', to: '/fonts' },
];

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Without a build there is no builder to show.
  staticDirs: folders.filter(({ from }) => existsSync(new URL(from, import.meta.url))),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The package's own build is set up for libraries; Storybook brings its own.
  viteFinal: (vite) => ({ ...vite, publicDir: false }),
};

export default config;
