import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { defaultKeymap } from '@codemirror/commands';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Fault } from '../../src/lib/config-error.ts';
import { brokenAt, placeOf } from './json-places.ts';
import { notJson } from './fault-words.ts';
import { parsePath } from './schema.ts';

/** What the editor says, in French. */
const phrases = {
  'Control character': 'Caractère de contrôle',
  Diagnostics: 'Points à revoir',
  'No diagnostics': 'Rien à revoir',
  close: 'fermer',
};

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--_accent)' },
  { tag: tags.string, color: 'var(--_good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--_amber)' },
]);

const look = EditorView.theme({
  '&': { backgroundColor: 'var(--_paper)', color: 'var(--_ink)', fontSize: '0.9375em', height: '100%' },
  '&.cm-focused': { outline: '3px solid var(--_accent)', outlineOffset: '3px' },
  '.cm-content': { caretColor: 'var(--_ink)', padding: '0.75em 0' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'ui-monospace, monospace', lineHeight: '1.6' },
  '.cm-gutters': { backgroundColor: 'var(--_surface)', color: 'var(--_soft)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: 'inset 0 0 0 100vmax rgb(127 127 200 / 0.08)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--_ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--_ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': { backgroundColor: 'var(--_tint)' },
  '.cm-tooltip': { backgroundColor: 'var(--_paper)', color: 'var(--_ink)', border: '1px solid var(--_line)', maxWidth: '40em' },
});

const placeIn = (text: string, path: string, isJson: boolean) => (isJson ? placeOf(text, parsePath(path)) : brokenAt(text));

/** The line, from 1, that a fault is on: of the draft itself, which the editor may not show yet. */
export const lineOf = (text: string, { path }: Fault, isJson: boolean): number =>
  text.slice(0, placeIn(text, path, isJson).from).split('\n').length;

/** Text that came from the draft, not from the keyboard. */
const fromDraft = Annotation.define<boolean>();

/** The JSON text with its line numbers, and what is wrong underlined. In a shadow root: there its styles pass a strict policy. */
export class JsonView extends HTMLElement {
  /** Told of each change that is typed. */
  onText: (text: string) => void = () => {};
  onUndo: () => void = () => {};
  onRedo: () => void = () => {};
  #view?: EditorView;
  #root = this.attachShadow({ mode: 'open' });
  #text = '';
  #faults: readonly Fault[] = [];
  #isJson = true;

  connectedCallback(): void {
    const root = this.#root;
    const act = (run: () => void) => () => {
      run();
      return true;
    };
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: this.#text,
        extensions: [
          EditorState.phrases.of(phrases),
          EditorView.contentAttributes.of({ 'aria-label': 'Le contenu en JSON', tabindex: '0' }),
          lineNumbers(),
          lintGutter(),
          bracketMatching(),
          indentOnInput(),
          highlightActiveLine(),
          EditorView.lineWrapping,
          json(),
          syntaxHighlighting(colours),
          look,
          keymap.of([
            { key: 'Mod-z', run: act(() => this.onUndo()), preventDefault: true },
            { key: 'Mod-y', run: act(() => this.onRedo()), preventDefault: true },
            { key: 'Mod-Shift-z', run: act(() => this.onRedo()), preventDefault: true },
            ...lintKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged || update.transactions.some((one) => one.annotation(fromDraft))) return;
            this.#text = update.state.doc.toString();
            this.onText(this.#text);
          }),
        ],
      }),
    });
    this.#mark();
  }

  disconnectedCallback(): void {
    this.#view?.destroy();
    this.#view = undefined;
  }

  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    if (text === this.#text) return;
    const old = this.#text;
    this.#text = text;
    // Only what differs, so that the cursor stays where it is.
    let from = 0;
    while (from < old.length && from < text.length && old[from] === text[from]) from++;
    let tail = 0;
    while (tail < old.length - from && tail < text.length - from && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
    this.#view?.dispatch({
      changes: { from, to: old.length - tail, insert: text.slice(from, text.length - tail) },
      annotations: fromDraft.of(true),
    });
  }

  set verdict({ faults, isJson }: { faults: readonly Fault[]; isJson: boolean }) {
    if (faults === this.#faults) return;
    this.#faults = faults;
    this.#isJson = isJson;
    this.#mark();
  }

  /** Puts the cursor where a fault is. */
  goTo(fault: Fault): void {
    const { from, to } = this.#placeOf(fault);
    this.#view?.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    this.#view?.focus();
  }

  override focus(): void {
    this.#view?.focus();
  }

  #placeOf({ path }: Fault) {
    return placeIn(this.#text, path, this.#isJson);
  }

  #mark() {
    const view = this.#view;
    if (!view) return;
    const marks = this.#faults.map((fault): Diagnostic => {
      const { from, to } = this.#placeOf(fault);
      return { from, to, severity: 'error', message: this.#isJson ? fault.message : notJson };
    });
    view.dispatch(setDiagnostics(view.state, marks));
  }
}
