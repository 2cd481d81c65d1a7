import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import { highlights } from '../../../src/base/comfort/marks.js';
import type { Banner3018Element, QuizElement, SignupElement } from '../../../src/index.js';
import quiz from '../../fixtures/quiz.json';
import signup from '../../fixtures/signup.json';
import { $, axeFaults, clone, pause, ready } from '../../helpers.js';
import { choose as answer, start } from '../../widgets/quiz/walk.js';
import { english, french, speakWith, type FakeVoice } from './voice.js';
import { aa, bar, forget, inside, named, openMenu, sheet, withMenu } from './walk.js';

let voice: FakeVoice;
let restore: () => void;
const speak = (...voices: Partial<SpeechSynthesisVoice>[]) => ({ voice, restore } = speakWith(...voices));
const openQuiz = async (change: object = {}) => withMenu(await ready<QuizElement>('balise-quiz', { ...clone(quiz), ...change }));
async function listen(widget: Element) {
  openMenu(widget);
  named(widget, 'Écouter').click();
  await waitUntil(() => bar(widget));
}
/** Lets it read to the end; what was said comes back. */
function readOn(): string[] {
  while (voice.current) voice.finish();
  return voice.said;
}
const marked = (name: keyof typeof highlights) => [...(CSS.highlights?.get(highlights[name]) ?? [])].map(String).join();

describe('reading aloud', () => {
  afterEach(() => {
    forget();
    restore();
  });

  it('is not offered where the device has no voice of its own', async () => {
    speak({ ...french, localService: false }, { ...english, lang: 'de-DE' });
    const widget = await openQuiz();
    openMenu(widget);
    expect(sheet(widget).innerText).to.contain('Confort').and.not.contain('Écouter');
  });

  it('is offered when voices come late', async () => {
    speak();
    const widget = await openQuiz();
    openMenu(widget);
    expect(sheet(widget).innerText).to.not.contain('Écouter');
    voice.voices = [french];
    voice.dispatchEvent(new Event('voiceschanged'));
    expect(sheet(widget).innerText).to.contain('Écouter');
  });

  it('reads what is on screen in its order, answers with their letters, and not the buttons', async () => {
    speak(french);
    const widget = await openQuiz();
    await start(widget);
    await listen(widget);
    const said = readOn().join(' ').replace(/\s+/g, ' ');
    const legend = $(widget, 'legend').textContent.trim();
    const options = [...widget.shadowRoot!.querySelectorAll('.option > span')].map((option) => option.textContent.trim());
    expect(said).to.match(/^Question 1 sur 5/);
    expect(said.indexOf(legend.slice(0, 12))).to.be.greaterThan(0);
    options.forEach((option, i) => expect(said).to.contain(`Réponse ${'ABCDEFGH'[i]} : ${option.replace(/\s/g, ' ')}`));
    expect(said).to.not.contain('Valider');
    expect(bar(widget)!.innerText).to.contain('Lecture terminée');
  });

  it('shortens sources to who says it and when', async () => {
    speak(french);
    const widget = await openQuiz();
    await start(widget);
    await answer(widget);
    $(widget, '.onward').click();
    await widget.updateComplete;
    const line = [...widget.shadowRoot!.querySelectorAll('.quiet')].find((p) => p.textContent.startsWith('Source'))!;
    const work = line.querySelector('.work')!.textContent.trim();
    await listen(widget);
    const said = readOn().join(' ');
    expect(said).to.contain('Source');
    expect(said).to.not.contain(work.slice(0, 20));
  });

  it('says the helpline as French does, and marks the number that is on screen', async () => {
    speak(french);
    const widget = await withMenu(await ready<Banner3018Element>('balise-3018', undefined));
    await listen(widget);
    expect(voice.said[0]).to.equal('30 18');
    if (CSS.highlights) expect(marked('sentence')).to.equal('3018');
  });

  it('marks each sentence, and each word where the engine tells of words', async function () {
    if (!globalThis.CSS?.highlights) this.skip();
    speak(french);
    const widget = await openQuiz({ title: 'Deux phrases ici. Et une autre.' });
    await listen(widget);
    expect(marked('sentence').trim()).to.equal('Deux phrases ici.');
    voice.word(5);
    expect(marked('word')).to.equal('phrases');
    voice.finish();
    expect([marked('sentence'), marked('word')]).to.deep.equal(['Et une autre.', '']);
    readOn();
    expect(marked('sentence')).to.equal('');
  });

  it('reads each part in a voice of its language, and says what it could not read', async () => {
    speak(french);
    const widget = await openQuiz({ lang: 'en', title: 'Not for this voice' });
    widget.lang = 'fr';
    await widget.updateComplete;
    // the interface follows the content: a French page is wanted around an English content
    const { SettingsElement } = await import('../../../src/index.js');
    expect(customElements.get('balise-settings')).to.equal(SettingsElement);
    const settings = document.createElement('balise-settings');
    settings.locale = 'fr';
    widget.parentElement!.append(settings);
    settings.append(widget);
    await waitUntil(() => $(widget, '.base').lang === 'fr');
    await listen(widget);
    expect(readOn().join(' ')).to.not.contain('Not for this voice');
    expect(bar(widget)!.innerText).to.match(/Non lu.*anglais/);
  });

  it('pauses, goes on from the same sentence, at another pace, and stops', async () => {
    speak(french);
    const widget = await openQuiz({ title: 'Un. Deux. Trois.' });
    await listen(widget);
    voice.finish();
    named(widget, 'Pause').click();
    expect(voice.current).to.equal(undefined);
    expect(inside(widget, '.bar').innerText).to.contain('Reprendre');
    named(widget, 'Reprendre').click();
    expect(voice.said.map((said) => said.trim())).to.deep.equal(['Un.', 'Deux.', 'Deux.']);
    const rate = inside<HTMLSelectElement>(widget, '.rate select');
    rate.value = '1.3';
    rate.dispatchEvent(new Event('change'));
    expect([voice.current!.text.trim(), voice.current!.rate]).to.deep.equal(['Deux.', 1.3]);
    expect(await axeFaults(widget)).to.deep.equal([]);
    named(widget, 'Arrêter').click();
    expect([voice.current, bar(widget)]).to.deep.equal([undefined, null]);
    expect((aa(widget)!.activeElement as HTMLElement).className).to.contain('opener');
  });

  const ends: Record<string, (widget: QuizElement) => unknown> = {
    'Escape is pressed': () => sendKeys({ press: 'Escape' }),
    'another screen comes': (widget) => start(widget),
    'the widget is removed': (widget) => widget.remove(),
    'the page is left': () => window.dispatchEvent(new Event('pagehide')),
    'the visitor leaves by the quick exit, or calls': () => window.dispatchEvent(new Event('beforeunload')),
    'the deck is projected': (widget) => widget.shadowRoot!.append(document.createElement('dialog')),
  };
  for (const [what, end] of Object.entries(ends)) {
    it(`ends when ${what}`, async () => {
      speak(french);
      const widget = await openQuiz();
      await listen(widget);
      expect(!!voice.current).to.equal(true);
      await end(widget);
      await waitUntil(() => !voice.current);
      const { length } = voice.said;
      await pause(50);
      expect(voice.said.length, 'and stays silent').to.equal(length);
    });
  }

  it('ends at Escape, and the window of the page that the widget is in stays', async () => {
    speak(french);
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const widget = await openQuiz();
    dialog.append(widget);
    await widget.updateComplete;
    dialog.showModal();
    await listen(widget);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !voice.current);
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the next one is the page’s');
  });

  it('gives way to another widget that is read', async () => {
    speak(french);
    const [one, other] = [await openQuiz({ title: 'Le premier' }), await openQuiz({ title: 'Le second' })];
    await listen(one);
    await listen(other);
    expect([!!bar(one), !!bar(other), voice.current!.text.trim()]).to.deep.equal([false, true, 'Le second']);
  });

  it('tries a sentence twice, then says that the voice does not answer', async () => {
    speak(french);
    const widget = await openQuiz();
    await listen(widget);
    const first = voice.said[0];
    voice.current!.onerror!();
    expect(voice.said[1]).to.equal(first);
    voice.current!.onerror!();
    expect(bar(widget)!.innerText).to.contain('n’a pas répondu');
  });

  it('never reads what somebody typed', async () => {
    speak(french);
    const ahead = JSON.parse(JSON.stringify(signup).replaceAll('"2027-', `"${new Date().getFullYear() + 1}-`)) as object;
    const widget = await withMenu(await ready<SignupElement>('balise-signup', ahead));
    $<HTMLInputElement>(widget, 'input[type=radio]').click();
    await widget.updateComplete;
    $(widget, '.actions .button').click();
    await waitUntil(() => widget.shadowRoot!.querySelector('#name'));
    const name = $<HTMLInputElement>(widget, '#name');
    name.value = 'Yolande Petit';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await widget.updateComplete;
    await listen(widget);
    const said = readOn().join(' ');
    expect(said).to.contain('Nom').and.not.contain('Yolande');
  });
});
