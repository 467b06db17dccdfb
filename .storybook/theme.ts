import { create } from 'storybook/theming';

const fontBase = "'Figtree Variable', system-ui, sans-serif";
const fontCode = "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace";

const shared = {
  brandTitle: 'ketamine-elements',
  brandUrl: './',
  brandTarget: '_self',
  fontBase,
  fontCode,
  appBorderRadius: 4,
  inputBorderRadius: 4,
} as const;

/** Storybook's own pages in the colors of the embed builder and the demo clinic page. */
export const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#1b5675',
  colorSecondary: '#1b5675',
  appBg: '#f3f7f8',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d3dee3',
  textColor: '#14262f',
  textMutedColor: '#475a64',
  textInverseColor: '#ffffff',
  barBg: '#ffffff',
  barTextColor: '#475a64',
  barHoverColor: '#1b5675',
  barSelectedColor: '#1b5675',
  inputBg: '#ffffff',
  inputBorder: '#73868f',
  inputTextColor: '#14262f',
});

export const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#8dc6e2',
  colorSecondary: '#4f9dc2',
  appBg: '#0c1418',
  appContentBg: '#10191e',
  appPreviewBg: '#10191e',
  appBorderColor: '#2f3f47',
  textColor: '#e4ecef',
  textMutedColor: '#a7b7bf',
  textInverseColor: '#10191e',
  barBg: '#10191e',
  barTextColor: '#a7b7bf',
  barHoverColor: '#8dc6e2',
  barSelectedColor: '#8dc6e2',
  inputBg: '#18242a',
  inputBorder: '#7c9099',
  inputTextColor: '#e4ecef',
});

const system = matchMedia('(prefers-color-scheme: dark)');

/** Tells which theme the system asks for, now and when that changes. Returns how to stop. */
export function onSystemTheme(tell: (isDark: boolean) => void): () => void {
  const listen = () => tell(system.matches);
  listen();
  system.addEventListener('change', listen);
  return () => system.removeEventListener('change', listen);
}
