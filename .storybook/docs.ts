import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { colorScheme } from '../stories/toolbar/decorators.js';
import { dark, light, onSystemTheme } from './theme.js';

type Globals = Record<string, unknown>;

/** What the toolbar says, now and later. */
function useToolbar(): Globals {
  const channel = addons.getChannel();
  const [last] = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [{}]) as Array<{
    globals?: Globals;
  }>;
  const [globals, set] = useState<Globals>(last?.globals ?? {});
  useEffect(() => {
    const listen = (told: { globals: Globals }) => set(told.globals);
    channel.on(GLOBALS_UPDATED, listen);
    return () => channel.off(GLOBALS_UPDATED, listen);
  }, [channel]);
  return globals;
}

/** A docs page in the theme of the toolbar, with the stories on it. */
export function container(props: PropsWithChildren<DocsContainerProps>) {
  const { theme = 'auto', forced = 'off' } = useToolbar();
  const [systemDark, setSystem] = useState(false);
  useEffect(() => onSystemTheme(setSystem), []);
  const scheme = colorScheme({ theme, forced }) || (systemDark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return createElement(DocsContainer, { ...props, theme: scheme === 'dark' ? dark : light });
}
