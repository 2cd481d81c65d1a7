import type { DocsContextProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';

export type Globals = Readonly<Record<string, unknown>>;
/** Storybook keeps what the toolbars say in a store that its type does not name. */
type Context = DocsContextProps & { readonly store?: { readonly userGlobals: { get(): Globals } } };

/** What the toolbars say, on a docs page, which they do not draw anew. */
export function useToolbars(context: DocsContextProps): Globals {
  const [globals, setGlobals] = useState<Globals>((context as Context).store?.userGlobals.get() ?? {});
  useEffect(() => {
    const onGlobals = ({ globals }: { globals: Globals }) => setGlobals(globals);
    const channel = addons.getChannel();
    channel.on('globalsUpdated', onGlobals);
    return () => channel.off('globalsUpdated', onGlobals);
  }, []);
  return globals;
}
