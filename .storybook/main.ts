import { existsSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** The embed builder with what it and the demo pages load, at the addresses of `npm start`. */
const folders = [
  { from: '../dist/builder', to: '/builder' },
  { from: '../dist/cdn', to: '/cdn' },
  { from: '../stories/demo', to: '/demo' },
  { from: '../stories/hosts', to: '/hosts' },
  { from: '../node_modules/@fontsource-variable', to: '/fonts' },
];

/** axe cannot look into a closed root, so that those of Storybook are open. */
const openRoots = {
  name: 'open-roots',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\/src\/ui\/root-mode\.ts$/.test(id) ? "export const rootMode = 'open';" : undefined,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in Markdown.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: '@storybook/web-components-vite',
  // Without a build there is no builder to show.
  staticDirs: folders.filter(({ from }) => existsSync(new URL(from, import.meta.url))),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The package's own build is set up for libraries; Storybook brings its own.
  viteFinal: (vite) => ({
    ...vite,
    publicDir: false,
    // Those that know light-dark(): for older ones its colors would be spelled out, and hold no longer.
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    plugins: [...(vite.plugins ?? []), openRoots],
  }),
};

export default config;
