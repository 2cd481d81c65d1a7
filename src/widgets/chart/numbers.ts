/** What a file may say where it knows no number: nothing, a dash, or what statistics offices write. */
const unknown = /^(|[-–—.…/]|n[./\s]*[acdrs]\.?|s|c|null|nan|#n\/a)$/i;
/** What may stand after a number, or group its digits. */
const spaces = /[\s\u00a0\u202f\u2009']/g;

export type Decimal = ',' | '.';

/**
 * A number as people write it: « 1 234,5 », « 1.234,5 », « 1,234.5 », « 36 % ». Null where a file says that it is not known, and
 * undefined for what is no number. With both signs the last one stands before the decimals; a lone comma does, unless the file is
 * known to write them with a point.
 */
export function parseNumber(cell: unknown, decimal?: Decimal): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return undefined;
  if (unknown.test(cell.trim())) return null;
  const text = cell.replace(spaces, '').replace(/[%€]$/, '').replace(/^[−–]/, '-');
  const point = decimal ?? pointOf(text);
  const plain = point === ',' ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function pointOf(text: string): Decimal {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0) return text.indexOf('.') === point ? '.' : ',';
  if (text.indexOf(',') !== comma) return '.';
  return comma > point ? ',' : '.';
}
