/** Puts a text in the clipboard; false where the browser refuses. A frame that may not write there may still copy a selection. */
export async function copyText(text: string, root: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = (root as ShadowRoot).activeElement;
    const field = document.createElement('textarea');
    field.className = 'sr';
    field.value = text;
    root.append(field);
    field.select();
    // Old, and the only other way there is.
    const isCopied = document.execCommand('copy');
    field.remove();
    (focused as HTMLElement | null)?.focus();
    return isCopied;
  }
}
