/** Puts a text or a picture in the visitor's downloads, under a name that every file system takes. */
export function saveFile(content: BlobPart, name: string, type = 'text/html'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/^[-.]+|-+(?=\.|$)/g, '')
    .toLowerCase();
  link.download = plain === 'html' ? 'balise.html' : plain;
  link.click();
  // The download reads the address a little after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
