import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import {
  parseSessionHost,
  SessionHost,
} from '../model/sessions/sessionAddress';
import { variableOf } from './environment';
import { isLimited, SessionPolicy } from '../model/sessions/sessionPolicy';

/**
 * Readers of values that environment variables may give (`${VAR}` in app-config.yaml), where everything is a text and
 * what is empty is not set. Keys stand below `workspace`. Each throws InputError naming the key of what makes no sense.
 */

/** A text without white space around it. */
export function readText(
  config: Config | undefined,
  key: string,
): string | undefined {
  const value = config?.getOptional(key);
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw wrong(key, 'a text');
  return value.trim() || undefined;
}

/** A text, or the first of several that is not empty: one may come from this variable or from that. */
export function readFirstText(
  config: Config | undefined,
  key: string,
): string | undefined {
  return Array.isArray(config?.getOptional(key))
    ? readList(config, key)[0]
    : readText(config, key);
}

/** A number, also as text. */
export function readNumber(
  config: Config | undefined,
  key: string,
  bounds: { above?: number; from?: number; atMost?: number; whole?: boolean },
): number | undefined {
  const text = readText(config, key);
  if (text === undefined) return undefined;
  const { above = -Infinity, from = -Infinity, atMost = Infinity } = bounds;
  const value = Number(text);
  if (
    value > above &&
    value >= from &&
    value <= atMost &&
    (!bounds.whole || Number.isInteger(value))
  ) {
    return value;
  }
  const limits = [
    bounds.whole ? 'a whole number' : 'a number',
    bounds.above === undefined ? '' : ` above ${above}`,
    bounds.from === undefined ? '' : ` from ${from}`,
    bounds.atMost === undefined ? '' : ` up to ${atMost}`,
  ];
  throw wrong(key, limits.join(''), text);
}

/** A whole number of things, also as text; `Infinity` for 0 and `false`, which limit nothing. */
export function readLimit(
  config: Config | undefined,
  key: string,
  fallback: number,
): number {
  if (config?.getOptional(key) === false) return Infinity;
  const text = readText(config, key)?.toLowerCase();
  if (text === 'false' || text === 'no' || text === 'off') return Infinity;
  const limit = readNumber(config, key, { from: 0, whole: true }) ?? fallback;
  return limit || Infinity;
}

const FLAGS = new Map([
  ...['true', 'yes', 'on', '1'].map(word => [word, true] as const),
  ...['false', 'no', 'off', '0'].map(word => [word, false] as const),
]);

/** True or false, also as text: `true`, `yes`, `on` or `1`, and their opposites. */
export function readFlag(
  config: Config | undefined,
  key: string,
): boolean | undefined {
  const value = config?.getOptional(key);
  if (typeof value === 'boolean') return value;
  const text = readText(config, key);
  if (text === undefined) return undefined;
  const flag = FLAGS.get(text.toLowerCase());
  if (flag === undefined) throw wrong(key, 'true or false', text);
  return flag;
}

/** A list of texts, each of them, or the whole, also as one text with commas or other separators between. */
export function readList(
  config: Config | undefined,
  key: string,
  separator: string | RegExp = ',',
): string[] {
  const value = config?.getOptional(key);
  const entries: unknown[] = Array.isArray(value)
    ? value
    : [readText(config, key) ?? ''];
  return entries.flatMap(entry => {
    if (typeof entry !== 'string') throw wrong(key, 'a list of texts');
    return entry.split(separator).flatMap(each => each.trim() || []);
  });
}

/**
 * @param value - what cannot be understood, where that may be shown
 * @returns the error that names the key, the environment variable that the value is from, the value and what is wanted
 */
export function wrong(key: string, wanted: string, value?: string): InputError {
  const variable = variableOf(key, value);
  const source = variable ? ` (environment variable ${variable})` : '';
  const found = value === undefined ? '' : `: '${value}'`;
  return new InputError(
    `Invalid value at workspace.${key}${source}${found}, expected ${wanted}`,
  );
}

/** A duration, as a record of units, an ISO 8601 text or a text like `30m`; in milliseconds. */
export function readDuration<T>(
  config: Config | undefined,
  key: string,
  fallbackMs: T,
): number | T {
  if (!config?.has(key)) return fallbackMs;
  return durationToMilliseconds(readDurationFromConfig(config, { key }));
}

/** Hosts that sessions may be at; `undefined` where none is named. */
export function readSessionHosts(
  config: Config | undefined,
): readonly SessionHost[] | undefined {
  const key = 'sessions.hosts';
  const hosts = readList(config, key).map((text, index) => {
    const host = parseSessionHost(text);
    if (host) return host;
    throw wrong(
      `${key}[${index}]`,
      'a host such as lab.example.org, lab.example.org:8443 or *.example.org',
    );
  });
  return hosts.length > 0 ? hosts : undefined;
}

const WARN_BEFORE_MS = 10 * 60_000;

/**
 * When sessions end by themselves; `undefined` where the configuration limits neither their age nor idleness.
 *
 * @throws InputError for no time at all
 */
export function readSessionPolicy(
  config: Config | undefined,
): SessionPolicy | undefined {
  const [maxAgeMs, maxIdleMs] = ['maxAge', 'maxIdle'].map(name => {
    const ms = readDuration(config, `sessions.${name}`, undefined);
    if (ms === undefined || ms > 0) return ms;
    throw new InputError(
      `Invalid value at workspace.sessions.${name}, expected more than no time`,
    );
  });
  const policy = {
    maxAgeMs,
    maxIdleMs,
    warnBeforeMs: readDuration(config, 'sessions.warnBefore', WARN_BEFORE_MS),
  };
  return isLimited(policy) ? policy : undefined;
}
