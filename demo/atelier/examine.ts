import { fileFindings, versionFindings } from './examine/files.ts';
import { hint, type Finding } from './examine/finding.ts';
import { lineFindings } from './examine/lines.ts';
import { readPage } from './examine/page.ts';
import { framingFindings, ruleFindings } from './examine/rules.ts';
import { strippedFindings } from './examine/stripped.ts';
import type { Place } from './model.ts';

export type { Finding } from './examine/finding.ts';

/** What one may also know of the page. */
export interface Known {
  /** The page's address; without it, what the page says of itself counts. */
  readonly address?: string | undefined;
  /** The version that the builder is of: hashes are compared with it. */
  readonly place?: Pick<Place, 'version' | 'integrity'> | undefined;
}

const unread = hint(
  'Les en-têtes collés ne se lisent pas : aucun n’a pu être examiné.',
  'Collez-les comme les outils du navigateur les montrent : un nom, deux-points, une valeur, un par ligne.',
);

const order = { stops: 0, harms: 1, hint: 2 } as const;

/**
 * Says what keeps a widget from showing in a page, from its source and its HTTP headers as somebody pasted them; either may be empty.
 * This is for what the widget itself cannot tell: a script that was stripped or blocked says nothing. The gravest first.
 */
export function examine(source: string, headers = '', { address, place }: Known = {}): Finding[] {
  const page = readPage(source, headers, address);
  return [
    ...strippedFindings(page),
    ...lineFindings(page),
    ...ruleFindings(page),
    ...framingFindings(page),
    ...versionFindings(page, place),
    ...fileFindings(page),
    ...(headers.trim() && !page.headers.size ? [unread] : []),
  ].sort((a, b) => order[a.severity] - order[b.severity]);
}
