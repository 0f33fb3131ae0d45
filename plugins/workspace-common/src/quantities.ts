/**
 * Kubernetes quantities (`8Gi`, `1536Mi`, `500M`, `1e3`), by the rules of the Kubernetes API reference
 * ("Quantity"): exact sums, and the canonical form that Kubernetes itself writes.
 */

/** A parsed quantity. @public */
export interface Quantity {
  /** The amount in billionths, the finest that Kubernetes knows. */
  readonly nano: bigint;
  /** Which suffixes it was written with, and is written with again. */
  readonly format: 'binary' | 'decimal' | 'exponent';
}

const NANO = BigInt(1_000_000_000);
const ZERO = BigInt(0);
const KIBI = BigInt(1024);
const BINARY_SUFFIXES = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL_SUFFIXES = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
/** Longer ones are no amounts of anything, and take long to read. */
const MAX_LENGTH = 100;
const QUANTITY =
  /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d{1,2}))?$/;

/**
 * Reads a Kubernetes quantity; `undefined` when the text is none.
 *
 * @public
 */
export function parseQuantity(text: string): Quantity | undefined {
  const match = text.length > MAX_LENGTH ? null : QUANTITY.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, sign, number, binary, decimal, exponent] = match;
  const [whole, fraction = ''] = number.split('.');
  const digits =
    BigInt(`${whole}${fraction}` || '0') * scale(binary, decimal, exponent);
  const divisor = power(10, fraction.length);
  const nano = (digits + divisor - BigInt(1)) / divisor;
  return {
    nano: sign === '-' ? -nano : nano,
    format: formatOf(binary, exponent),
  };
}

function formatOf(binary?: string, exponent?: string): Quantity['format'] {
  if (binary) {
    return 'binary';
  }
  return exponent === undefined ? 'decimal' : 'exponent';
}

/** How many billionths one of the suffix is; negative exponents below a billionth round up to it. */
function scale(binary?: string, decimal?: string, exponent?: string): bigint {
  if (binary) {
    return NANO * power(1024, BINARY_SUFFIXES.indexOf(binary));
  }
  if (exponent !== undefined) {
    return power(10, Math.max(0, 9 + Number(exponent)));
  }
  return power(1000, DECIMAL_SUFFIXES.indexOf(decimal ?? ''));
}

function power(base: number, exponent: number): bigint {
  let result = BigInt(1);
  for (let i = 0; i < exponent; i++) {
    result *= BigInt(base);
  }
  return result;
}

/** The sum; the form of the first that is not zero. @public */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return {
    nano: a.nano + b.nano,
    format: a.nano === ZERO ? b.format : a.format,
  };
}

/** The difference `a - b`. @public */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return addQuantities(a, { nano: -b.nano, format: b.format });
}

/** Orders quantities: below 0 when `a` is the smaller, 0 when they are equal. @public */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.nano === b.nano) {
    return 0;
  }
  return a.nano < b.nano ? -1 : 1;
}

/** Nothing, in no form of its own: the start of a sum. @public */
export const ZERO_QUANTITY: Quantity = { nano: ZERO, format: 'decimal' };

/**
 * The canonical text: no fraction, and the greatest suffix that allows it (`8192Mi` → `8Gi`).
 *
 * @public
 */
export function formatQuantity(quantity: Quantity): string {
  const sign = quantity.nano < ZERO ? '-' : '';
  const nano = sign ? -quantity.nano : quantity.nano;
  if (nano === ZERO) {
    return '0';
  }
  if (quantity.format === 'binary' && nano >= KIBI * NANO) {
    const bytes = (nano + NANO - BigInt(1)) / NANO;
    return sign + withGreatestSuffix(bytes, KIBI, BINARY_SUFFIXES);
  }
  const decimal = withGreatestSuffix(nano, BigInt(1000), DECIMAL_SUFFIXES);
  return (
    sign + (quantity.format === 'exponent' ? asExponent(decimal) : decimal)
  );
}

function withGreatestSuffix(
  amount: bigint,
  base: bigint,
  suffixes: readonly string[],
): string {
  let rest = amount;
  let index = 0;
  while (index < suffixes.length - 1 && rest % base === ZERO) {
    rest /= base;
    index++;
  }
  return `${rest}${suffixes[index]}`;
}

function asExponent(decimal: string): string {
  const suffix = decimal.replace(/^\d+/, '');
  const exponent = (DECIMAL_SUFFIXES.indexOf(suffix) - 3) * 3;
  return exponent === 0
    ? decimal
    : `${decimal.slice(0, decimal.length - suffix.length)}e${exponent}`;
}

/**
 * A size as people write it, with at most one decimal place: `1536Mi` → `1.5 GiB`, `500M` → `500 MB`. A text that is
 * no quantity comes back as it is.
 *
 * @param locale - for the decimal sign, e.g. `de`
 *
 * @public
 */
export function humanSize(text: string, locale: string = 'en'): string {
  const quantity = parseQuantity(text);
  if (!quantity) {
    return text;
  }
  const binary = quantity.format === 'binary' || quantity.nano === ZERO;
  const base = binary ? 1024 : 1000;
  const units = binary
    ? ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']
    : ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
  let amount = Number(quantity.nano) / Number(NANO);
  let unit = 0;
  while (Math.abs(amount) >= base && unit < units.length - 1) {
    amount /= base;
    unit++;
  }
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
  }).format(amount);
  return `${number} ${units[unit]}`;
}
