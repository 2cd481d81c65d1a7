import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { titles, type State } from './states.js';
import { StoryFrame } from './story-frame.js';

if (!customElements.get('story-frame')) customElements.define('story-frame', StoryFrame);

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly tags: readonly string[];
}

type Globals = Readonly<Record<string, unknown>>;

/** What the toolbars say, for a frame's address; without axe, which is for the story that one looks at alone. */
const toolbars = (globals: Globals) =>
  ['theme', 'locale', 'textSize', 'accent', 'density', 'radius', 'host', 'diagnostic']
    .map((key) => `${key}:${String(globals[key])}`)
    .concat('a11y.manual:!true')
    .join(';');

/** One story, labelled, with the way to it. */
export const framed = ({ id, name }: Pick<Entry, 'id' | 'name'>, globals: Globals, state = ''): TemplateResult =>
  html`<figure class=${state}>
    <figcaption><a href=${`./?path=/story/${id}`} target="_top">${name}</a></figcaption>
    <story-frame story=${id} label=${name} globals=${toolbars(globals)} ?slide=${state === 'projection'}></story-frame>
  </figure>`;

async function statesOf(title: string): Promise<[State, Entry[]][]> {
  const { entries } = (await (await fetch('index.json')).json()) as { entries: Record<string, Entry> };
  const stories = Object.values(entries).filter(
    (entry) => entry.title === title && entry.type === 'story' && !entry.tags.includes('overview'),
  );
  const stateOf = ({ tags }: Entry) => (Object.keys(titles) as State[]).find((state) => tags.includes(state)) ?? 'parcours';
  return (Object.keys(titles) as State[])
    .map((state): [State, Entry[]] => [state, stories.filter((entry) => stateOf(entry) === state)])
    .filter(([, entries]) => entries.length > 0);
}

/** Every state of a widget, in the order one designs them, each story in a frame: it has its own width, focus and top layer. */
export const gallery = (title: string, globals: Globals): TemplateResult =>
  html`<div class="states" lang="fr" dir="ltr">
    ${until(
      statesOf(title).then(
        (groups) =>
          html`<nav aria-label="Les états">
              ${groups.map(([state, { length }]) => html`<a href=${`#${state}`} @click=${toGroup}>${titles[state]} <small>${length}</small></a>`)}
            </nav>
            ${groups.map(
              ([state, entries]) =>
                html`<section id=${state}>
                  <h2>${titles[state]}</h2>
                  <div class="grid">${entries.map((entry) => framed(entry, globals, state))}</div>
                </section>`,
            )}`,
      ),
      html`<p>…</p>`,
    )}
  </div>`;

/** Storybook's own router must not follow the link. Frames above that fill later must not push away what was asked for. */
function toGroup(event: Event) {
  event.preventDefault();
  const group = document.querySelector((event.currentTarget as HTMLAnchorElement).hash)!;
  const follow = new ResizeObserver(() => group.scrollIntoView());
  follow.observe(document.body);
  for (const gesture of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(gesture, () => follow.disconnect(), { once: true });
}
