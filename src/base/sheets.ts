import type { CSSResultOrNative } from 'lit';

/** A window's constructors: a style sheet can only be adopted by the document whose window made it. */
type Realm = Pick<typeof globalThis, 'CSSStyleSheet'>;

export const cssText = (styles: readonly CSSResultOrNative[]): string =>
  styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');

export function sheetOf(styles: readonly CSSResultOrNative[], realm: Realm = globalThis): CSSStyleSheet {
  const sheet = new realm.CSSStyleSheet();
  sheet.replaceSync(cssText(styles));
  return sheet;
}
