import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import cards from '../fixtures/cards.json';
import quiz from '../fixtures/quiz.json';
import { $, fault, hits, shadow } from '../helpers.js';

const defined = () =>
  ['balise-settings', 'balise-quiz', 'balise-cards', 'balise-chart', 'balise-3018'].filter((tag) => customElements.get(tag));
const imported = (file: string) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(file)).length;

/** The loader runs once a page: these go one after the other. */
describe('the loader', () => {
  it('imports only what the page holds, also when a tag comes later', async () => {
    const place = await fixture<HTMLElement>(html`<div><balise-3018></balise-3018></div>`);
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/define/loader.ts', import.meta.url).href;
    place.append(script);
    await customElements.whenDefined('balise-3018');
    await aTimeout(100);
    expect(defined()).to.deep.equal(['balise-3018']);
    expect(imported('widgets/quiz')).to.equal(0);

    const section = document.createElement('section');
    const element = section.appendChild(document.createElement('balise-quiz'));
    element.config = quiz; // set before the upgrade
    place.append(section);
    await waitUntil(() => element.shadowRoot?.querySelector('.start'), 'the quiz starts', { timeout: 5000 });
    expect($(element, '.title').textContent).to.equal(quiz.title);
    place.append(document.createElement('balise-quiz'));
    await aTimeout(50);
    expect(defined()).to.deep.equal(['balise-quiz', 'balise-3018']);
    expect(imported('define/quiz')).to.equal(1);
  });

  it('makes a widget of a place that an editor kept, with its fallback and the attributes that a widget knows', async () => {
    const place = await fixture<HTMLElement>(html`
      <div
        data-balise="3018"
        data-variant="card"
        data-relayed-by="la commune"
        data-onclick="window.hacked = true"
        data-onfocus="window.hacked = true"
        data-id="x"
        data-style="color: red"
      >
        <p>Appelez le 3018</p>
      </div>
    `);
    await waitUntil(() => place.querySelector('balise-3018'));
    const banner = place.querySelector('balise-3018')!;
    expect([...banner.attributes].map(({ name, value }) => `${name}=${value}`).sort()).to.deep.equal([
      'relayed-by=la commune',
      'variant=card',
    ]);
    expect(banner.textContent.trim()).to.equal('Appelez le 3018');
    expect(place.children.length).to.equal(1);
    place.remove();
    document.body.append(place); // an editor's preview moves it
    await aTimeout(50);
    expect(place.querySelectorAll('balise-3018').length).to.equal(1);
    place.remove();
  });

  it('puts no widget into a copy of a place that has one', async () => {
    const place = await fixture<HTMLElement>(html`<div data-balise="3018"></div>`);
    await waitUntil(() => place.querySelector('balise-3018'));
    const copy = place.parentElement!.appendChild(place.cloneNode(true) as HTMLElement);
    await aTimeout(50);
    expect(copy.querySelectorAll('balise-3018')).to.have.length(1);
  });

  it('brings the 3018 at once, however far down it stands', async () => {
    const far = await fixture<HTMLElement>(html`<div .style=${'padding-top: 400vh'}><div data-balise="3018">3018</div></div>`);
    await waitUntil(() => far.querySelector('balise-3018'));
  });

  it('brings what has no box of its own', async () => {
    const place = await fixture<HTMLElement>(html`<div data-balise="3018" .style=${'display: contents'}></div>`);
    await waitUntil(() => place.querySelector('balise-3018'));
  });

  it('leaves a place alone whose name is no widget', async () => {
    const place = await fixture<HTMLElement>(html`<div data-balise="script" data-src="x.js">ici</div>`);
    await aTimeout(50);
    expect(place.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('ici');
  });

  it('waits with what is far down the page until it comes near, then asks for its config meanwhile, once', async () => {
    const src = fault('status.json?code=200&keep');
    const far = await fixture<HTMLElement>(
      html`<div .style=${'padding-top: 400vh'}><balise-cards src=${src}>Les cartes</balise-cards></div>`,
    );
    await aTimeout(200);
    expect(defined()).not.to.include('balise-cards');
    expect(await hits(src)).to.equal(0);
    far.scrollIntoView({ block: 'end' });
    await customElements.whenDefined('balise-cards');
    await aTimeout(100);
    // WebKitGTK asks twice: it gives what it preloaded to nobody who fetches.
    const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
    expect(await hits(src), 'the preload and the widget share one request').to.equal(isWebKit ? 2 : 1);
    const element = far.querySelector('balise-cards')!;
    element.config = cards;
    await waitUntil(() => shadow(element).querySelector('.base.filled'));
  });
});
