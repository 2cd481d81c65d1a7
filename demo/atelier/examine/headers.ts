/** Header names in small letters, with each value that was sent. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Reads headers as a browser's tools or `curl -I` show them: `Name: value`, or the name and the value on two lines. */
export function readHeaders(text: string): Headers {
  const headers = new Map<string, string[]>();
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  lines.forEach((line, i) => {
    const [, name, value] = /^([A-Za-z][A-Za-z\d-]*)\s*:\s*(.*)$/.exec(line) ?? [];
    if (!name) return;
    const found = value || (/^[A-Za-z][A-Za-z\d-]*\s*:/.test(lines[i + 1] ?? '') ? '' : (lines[i + 1] ?? ''));
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), found]);
  });
  return headers;
}
