import { DocsContext } from '@storybook/addon-docs/blocks';
import { render } from 'lit';
import { createElement, useContext, useEffect, useRef } from 'react';
import { framed } from '../frames.js';
import { useToolbars } from './toolbars.js';

/** In a page that one writes: a story in a frame, with the way to it. */
export function FramedStory({ id, name }: { id: string; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  const globals = useToolbars(useContext(DocsContext));
  useEffect(() => {
    if (place.current) render(framed({ id, name }, globals), place.current);
  }, [id, name, globals]);
  return createElement('div', { ref: place, className: 'sheet sb-unstyled' });
}
