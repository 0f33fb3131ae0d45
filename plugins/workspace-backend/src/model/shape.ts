import { HIDDEN, openAddress } from './openAddress';
import { fieldsOf } from './foreign';

/**
 * Which parts of a foreign value are told. `scalar`: a text, number or boolean, as it is; `address`: what
 * {@link openAddress} leaves; `secret`: that it is there. Whatever has another shape is left out.
 */
export type Shape =
  | 'scalar'
  | 'address'
  | 'secret'
  | { readonly list: Shape }
  | { readonly map: Shape }
  /** `rest`: fields besides those named; left out unless given. */
  | { readonly fields: Readonly<Record<string, Shape>>; readonly rest?: Shape }
  | { readonly either: readonly Shape[] };

/** What stands for a hidden part; nothing leaves it out. It may compare, and must not repeat. */
export type Mark = (hidden: unknown, previous: unknown) => string | undefined;

/**
 * The parts of a foreign value that its shape tells; `undefined` for none.
 *
 * @param previous - the value before a change, for the mark
 */
export function shaped(
  value: unknown,
  shape: Shape,
  mark: Mark,
  previous?: unknown,
): unknown {
  if (value === undefined || value === null) return undefined;
  if (shape === 'scalar') return isScalar(value) ? value : undefined;
  if (shape === 'secret') return mark(value, previous);
  if (shape === 'address') return shapedAddress(value, mark, previous);
  if ('list' in shape) {
    if (!Array.isArray(value)) return undefined;
    const others = Array.isArray(previous) ? previous : [];
    return value.flatMap((each, index) => {
      const told = shaped(each, shape.list, mark, others[index]);
      return told === undefined ? [] : [told];
    });
  }
  if ('either' in shape) {
    for (const each of shape.either) {
      const told = shaped(value, each, mark, previous);
      if (told !== undefined) return told;
    }
    return undefined;
  }
  return shapedFields(value, shape, mark, previous);
}

function shapedFields(
  value: unknown,
  shape: Extract<Shape, { map: Shape } | { fields: object }>,
  mark: Mark,
  previous: unknown,
): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const before = new Map(Object.entries(fieldsOf(previous)));
  const told = Object.entries(fieldsOf(value)).flatMap(([name, field]) => {
    const inner = 'map' in shape ? shape.map : fieldShape(shape, name);
    const seen = inner && shaped(field, inner, mark, before.get(name));
    return seen === undefined ? [] : [[name, seen]];
  });
  return Object.fromEntries(told);
}

function fieldShape(
  { fields, rest }: Extract<Shape, { fields: object }>,
  name: string,
): Shape | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : rest;
}

function shapedAddress(
  value: unknown,
  mark: Mark,
  previous: unknown,
): string | undefined {
  if (typeof value !== 'string') return mark(value, previous);
  const { open, hidden } = openAddress(value);
  if (hidden === undefined) return open;
  const before =
    typeof previous === 'string' ? openAddress(previous).hidden : undefined;
  const told = [open, mark(hidden, before)].filter(Boolean).join(' ');
  return told || undefined;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Leaves out what is hidden. */
export const leaveOut: Mark = () => undefined;

/** Says that something is hidden, and whether it is another than before. */
export const sayHidden: Mark = (hidden, previous) =>
  previous === undefined || same(hidden, previous)
    ? HIDDEN
    : '[hidden, changed]';

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
