/** How many stories may load at once: each is a whole page. */
const atOnce = 2;
const queue: StoryFrame[] = [];
let loading = 0;

function next() {
  while (loading < atOnce) {
    // What is on screen now goes before what was scrolled past.
    const frame = queue.splice(Math.max(0, queue.findIndex(isOnScreen)), 1)[0];
    if (!frame) return;
    loading++;
    void frame.load().finally(() => {
      loading--;
      next();
    });
  }
}

function isOnScreen(element: Element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The least height of a story's page: on a lower screen a widget looks different. What is empty of it is cut off. */
const screenHeight = 640;

/** What a slide is laid out for; it is shown smaller. */
const slide = { width: 1280, height: 720 };

/** A story in a page of its own, as tall as what it shows, loaded once it is near the screen. */
export class StoryFrame extends HTMLElement {
  static readonly observedAttributes = ['globals'];
  #near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#near.disconnect();
      queue.push(this);
      next();
    },
    { rootMargin: '500px' },
  );
  #frame?: HTMLIFrameElement;
  #scale = new ResizeObserver(() => this.style.setProperty('--scale', String(this.clientWidth / slide.width)));

  connectedCallback() {
    if (this.hasAttribute('slide')) this.#scale.observe(this);
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#scale.disconnect();
    if (queue.includes(this)) queue.splice(queue.indexOf(this), 1);
  }

  attributeChangedCallback() {
    if (this.#frame) this.#near.observe(this);
  }

  /** Resolves once the story stands in its state. */
  load(): Promise<unknown> {
    if (!this.isConnected) return Promise.resolve();
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('label') ?? '';
    frame.src = `iframe.html?viewMode=story&id=${this.getAttribute('story')}&globals=${this.getAttribute('globals')}`;
    frame.addEventListener('fit', (event) => {
      if (this.hasAttribute('slide')) return;
      const { detail } = event as CustomEvent<number>;
      this.style.height = `${detail + 2}px`;
      frame.style.height = `${Math.max(detail, screenHeight)}px`;
    });
    const rendered = new Promise((resolve) => {
      frame.addEventListener('rendered', resolve, { once: true });
      setTimeout(resolve, 15_000);
    }).then(() => frame.classList.add('shown'));
    // As tall as the one before, so that the page does not jump under a toolbar.
    frame.style.height = `${Math.max(this.#frame?.clientHeight ?? 0, screenHeight)}px`;
    this.#frame = frame;
    this.replaceChildren(frame);
    return rendered;
  }
}
