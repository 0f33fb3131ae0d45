import {
  isTimestamp,
  MemberRole,
  SessionState,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { openWords } from './openWords';
import { madeOf } from './etag';
import {
  distinctByName,
  fieldsOf,
  foreignEntries,
  foreignList,
  parseForeign,
  someText,
  Warn,
} from './foreign';
import { parseConditions, parseMeta } from './parseMeta';
import { parseSettings } from './settings/parseSettings';
import { parseStores } from './stores/parseStores';
import { DatalabResource } from './resources';
import { SessionHost, sessionAddress } from './sessions/sessionAddress';
import { KubernetesObject } from './kubernetes';

const overrideSchema = z.object({
  role: z.unknown().optional(),
  grantedAt: z.unknown().optional(),
});

const memberRole = z.enum(['admin', 'user']);

const timestamp = z.string().refine(isTimestamp, {
  error: 'must be a point in time',
});

/** Words of v1beta1 for the states (`running`, `paused`), which storage may still hold. */
const OLD_STATES: Readonly<Record<string, SessionState>> = {
  running: 'started',
  paused: 'stopped',
};

function inNewWords(state: unknown): unknown {
  return typeof state === 'string' ? OLD_STATES[state] ?? state : state;
}

/** v1beta1 had plain names; the definition's own default is a started session, an unknown word starts nothing. */
const sessionSchema = z.union([
  someText.transform(name => ({ name, state: 'started' as SessionState })),
  z.object({
    name: someText,
    state: z
      .preprocess(inNewWords, z.enum(['started', 'stopped']).default('started'))
      .catch('stopped'),
  }),
]);

const sessionStatusSchema = z.object({
  state: z.preprocess(inNewWords, z.string().optional()).catch(undefined),
  phase: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  url: z.unknown().optional(),
});

/**
 * Reads a Datalab. What does not fit is left out with a warning.
 *
 * @param hosts - where sessions may be; none: anywhere
 */
export function parseDatalab(
  object: KubernetesObject,
  warn: Warn,
  hosts?: readonly SessionHost[],
): DatalabResource | undefined {
  const meta = parseMeta(object, warn);
  if (!meta) {
    return undefined;
  }
  const spec = fieldsOf(object.spec);
  return madeOf(object, {
    meta,
    members: parseMembers(spec, warn),
    sessions: distinctByName(
      foreignList(spec.sessions, sessionSchema, 'spec.sessions', warn),
      'spec.sessions',
      warn,
    ),
    sessionStatus: parseSessionStatus(
      fieldsOf(object.status).sessions,
      warn,
      hosts,
    ),
    stores: parseStores(spec, warn),
    settings: parseSettings(spec),
    conditions: parseConditions(object, 'Datalab', warn),
  });
}

/** Just the members of a Datalab, for whoever decides by them at each attempt of a write; of what is odd the cache warns. */
export function membersOf({
  spec,
}: Pick<KubernetesObject, 'spec'>): DatalabResource['members'] {
  return parseMembers(fieldsOf(spec), () => {});
}

/** The owner is who stands first in the list, even where another entry would have to be left out. */
function parseMembers(
  spec: Record<string, unknown>,
  warn: Warn,
): DatalabResource['members'] {
  const names = foreignList(spec.users, someText, 'spec.users', warn);
  const first = Array.isArray(spec.users) ? spec.users[0] : undefined;
  const overrides = new Map(
    foreignEntries(spec.userOverrides, 'spec.userOverrides', warn),
  );
  const members = names.map(name => {
    const override = parseOverride(overrides.get(name), name, warn);
    const role: MemberRole = name === first ? 'owner' : override.role ?? 'user';
    const { grantedAt } = override;
    return { name, role, ...(grantedAt !== undefined && { grantedAt }) };
  });
  return distinctByName(members, 'spec.users', warn);
}

function parseOverride(
  value: unknown,
  name: string,
  warn: Warn,
): { role?: MemberRole; grantedAt?: string } {
  const what = `spec.userOverrides.${name}`;
  const override = parseIfGiven(value, overrideSchema, what, warn);
  const { role, grantedAt } = override ?? {};
  return {
    role: parseIfGiven(role, memberRole, `${what}.role`, warn),
    grantedAt: parseIfGiven(grantedAt, timestamp, `${what}.grantedAt`, warn),
  };
}

function parseSessionStatus(
  value: unknown,
  warn: Warn,
  hosts?: readonly SessionHost[],
): DatalabResource['sessionStatus'] {
  const entries = foreignEntries(value, 'status.sessions', warn);
  return new Map(
    entries.flatMap(([name, entry]) => {
      const what = `status.sessions.${name}`;
      const parsed = parseForeign(entry, sessionStatusSchema, what, warn);
      if (!parsed) {
        return [];
      }
      const { state, phase, message, url } = parsed;
      const address = isGiven(url) ? sessionAddress(url, hosts) : {};
      if ('refusal' in address) {
        warn(`${what}.url is left out: ${address.refusal}`);
      }
      return [
        [
          name,
          withoutUndefined({
            state,
            phase,
            message: message && openWords(message),
            ...address,
          }),
        ],
      ];
    }),
  );
}

/** Crossplane writes what it does not know yet as nothing, as null or as an empty text. */
function parseIfGiven<T>(
  value: unknown,
  schema: z.ZodType<T>,
  what: string,
  warn: Warn,
): T | undefined {
  return isGiven(value) ? parseForeign(value, schema, what, warn) : undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as T;
}
