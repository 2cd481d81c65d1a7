import { DocsContainer, type DocsContextProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, type PropsWithChildren } from 'react';
import { themes } from 'storybook/theming';
import { useToolbars } from './toolbars.js';

const schemes: Readonly<Record<string, string>> = { dark: 'dark', auto: 'light dark' };

/** Around each docs page: it has the theme that the toolbar says, as its stories have. */
export function ThemedContainer({ context, children }: PropsWithChildren<{ context: DocsContextProps }>) {
  const theme = String(useToolbars(context).theme);
  const isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    document.documentElement.style.colorScheme = schemes[theme] ?? 'light';
  }, [theme]);
  return createElement(DocsContainer, { context, theme: isDark ? themes.dark : themes.light }, children);
}
