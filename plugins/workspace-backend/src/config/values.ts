import {
  Config,
  ConfigReader,
  readDurationFromConfig,
} from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, JsonObject } from '@backstage/types';
import { z } from 'zod';
import { variableOf } from './environment';

/**
 * Schemas of values that environment variables may give (`${VAR}` in app-config.yaml), where everything is a text and
 * what is empty is not set. The message of an issue is what follows the key: `expected …`, or a sentence.
 */

/**
 * Reads `workspace`, or a part of it.
 *
 * @throws InputError naming the key of each value that makes no sense, the environment variable that it is from, and
 * what is wanted
 */
export function readBy<T>(
  schema: z.ZodType<T>,
  config: Config | undefined,
  ...keys: string[]
): T {
  const result = schema.safeParse(
    config?.getOptional(keys.join('.') || undefined),
    { reportInput: true },
  );
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, input, message }) => {
    const place = [...keys, ...path];
    const key = place.filter(each => typeof each === 'string').join('.');
    const variable = variableOf(key, input);
    const source = variable ? ` (environment variable ${variable})` : '';
    const mark = message.startsWith('expected ') ? ',' : ':';
    return `Invalid value at ${inWords(place)}${source}${mark} ${message}`;
  });
  throw new InputError(problems.join('\n'));
}

/** `workspace.a.b[0]`; what is in brackets already stays as it is. */
function inWords(place: PropertyKey[]): string {
  return ['workspace', ...place]
    .map(each => (typeof each === 'number' ? `[${each}]` : String(each)))
    .reduce((key, each) => key + (each.startsWith('[') ? each : `.${each}`));
}

/** The words for a value that is not what is wanted; quoted, unless it is an object. */
function words(value: unknown, wanted: string): string {
  const quote = typeof value === 'object' ? '' : `'${value}', `;
  return `${quote}expected ${wanted}`;
}

/** The error of a schema, in those words. */
export function expected(wanted: string) {
  return { error: ({ input }: { input?: unknown }) => words(input, wanted) };
}

/** A value that may be left out, or empty, as the schema says what it is then. */
export function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    value =>
      typeof value === 'string'
        ? value.trim() || undefined
        : value ?? undefined,
    schema,
  );
}

/** A section of the configuration; without it, each of its values is what it is when left out. */
export function section<T extends z.ZodRawShape>(shape: T) {
  return z.preprocess(
    value => value ?? {},
    z.object(shape, { error: 'expected a map' }),
  );
}

/** A text, or a number as one. */
export const text = z.union([z.string(), z.number().transform(String)], {
  error: 'expected a text',
});

/** What a text means to a reader that gives `undefined` for what makes no sense. */
export function meaning<T>(
  read: (text: string) => T | undefined,
  wanted: string,
) {
  return text.transform((value, context): T => {
    const found = read(value);
    if (found !== undefined) return found;
    context.addIssue(words(value, wanted));
    return z.NEVER;
  });
}

/** The first of several values that is not empty: one may come from this variable or from that. */
export const firstText = z.preprocess(
  value =>
    Array.isArray(value) ? value.find(each => String(each).trim()) : value,
  setting(text.optional()),
);

/** One of several words, in any letter case. */
export function choice<const T extends string>(choices: readonly T[]) {
  return meaning(
    value => choices.find(each => each === value.toLowerCase()),
    `one of ${choices.join(', ')}`,
  );
}

/** A number, also as text, for which something holds. */
export function number(holds: (value: number) => boolean, wanted: string) {
  return text
    .refine(value => holds(Number(value)), expected(wanted))
    .transform(Number);
}

export const count = number(
  value => Number.isInteger(value) && value >= 0,
  'a whole number from 0',
);

/** A number of things; `Infinity` for 0 and `false`, which limit nothing. */
export const limit = z
  .preprocess(
    value => (/^(false|no|off)$/i.test(String(value)) ? 0 : value),
    count,
  )
  .transform(value => value || Infinity);

/** True or false, also as text: `true`, `yes`, `on` or `1`, and their opposites. */
export const flag = z.union(
  [
    z.boolean(),
    text.pipe(
      z.stringbool({
        truthy: ['true', 'yes', 'on', '1'],
        falsy: ['false', 'no', 'off', '0'],
      }),
    ),
  ],
  expected('true or false'),
);

/** An entry of a list, where a number is no text. */
const listed = z
  .string({ error: 'expected a text' })
  .transform((value): string | number => value);

/** A list, each of its texts, or the whole, also as one text with separators between. */
export function list<T>(
  element: z.ZodType<T, string | number>,
  separator: string | RegExp = ',',
) {
  return z.preprocess(
    value =>
      [typeof value === 'number' ? String(value) : value ?? []]
        .flat()
        .flatMap(each =>
          typeof each === 'string'
            ? each.split(separator).flatMap(piece => piece.trim() || [])
            : [each],
        ),
    z.array(listed.pipe(element)),
  );
}

/** A duration as a record of units, an ISO 8601 text or a text like `30m`; in milliseconds. */
export const duration = z.unknown().transform((value, context): number => {
  const config = new ConfigReader({ value } as JsonObject);
  try {
    return durationToMilliseconds(
      readDurationFromConfig(config, { key: 'value' }),
    );
  } catch {
    context.addIssue(
      words(value, 'a duration such as 30m, PT2H or { hours: 2 }'),
    );
    return z.NEVER;
  }
});

export const httpAddress = text.refine(
  value => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
  expected('an http(s) address'),
);
