import {
  isTimestamp,
  MemberRole,
  SessionState,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { KubernetesObject } from '../cluster/types';
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
import { parseSettings } from './parseSettings';
import { parseStores } from './parseStores';
import { DatalabResource } from './resources';

const overrideSchema = z.object({
  role: z.unknown().optional(),
  grantedAt: z.unknown().optional(),
});

const memberRole = z.enum(['admin', 'user']);

const timestamp = z.string().refine(isTimestamp, {
  error: 'must be a point in time',
});

/** Links go to pages of the web only: never `javascript:`, never something relative to the portal. */
const webAddress = z.string().refine(isWebAddress, {
  error: 'must be an absolute http(s) address',
});

/** v1beta1 had plain names; the definition's own default is a started session, an unknown word starts nothing. */
const sessionSchema = z.union([
  someText.transform(name => ({ name, state: 'started' as SessionState })),
  z.object({
    name: someText,
    state: z.enum(['started', 'stopped']).default('started').catch('stopped'),
  }),
]);

const sessionStatusSchema = z.object({
  state: z.string().optional().catch(undefined),
  phase: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  url: z.unknown().optional(),
});

/** Reads a Datalab. What does not fit is left out with a warning. */
export function parseDatalab(
  object: KubernetesObject,
  warn: Warn,
): DatalabResource | undefined {
  const meta = parseMeta(object, warn);
  if (!meta) {
    return undefined;
  }
  const spec = fieldsOf(object.spec);
  return {
    meta,
    members: parseMembers(spec, warn),
    sessions: distinctByName(
      foreignList(spec.sessions, sessionSchema, 'spec.sessions', warn),
      'spec.sessions',
      warn,
    ),
    sessionStatus: parseSessionStatus(fieldsOf(object.status).sessions, warn),
    stores: parseStores(spec, warn),
    settings: parseSettings(spec),
    conditions: parseConditions(object, 'Datalab', warn),
  };
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
): DatalabResource['sessionStatus'] {
  const entries = foreignEntries(value, 'status.sessions', warn);
  return new Map(
    entries.flatMap(([name, entry]) => {
      const what = `status.sessions.${name}`;
      const parsed = parseForeign(entry, sessionStatusSchema, what, warn);
      if (!parsed) {
        return [];
      }
      const { state, phase, message } = parsed;
      const url = parseIfGiven(parsed.url, webAddress, `${what}.url`, warn);
      return [[name, withoutUndefined({ state, phase, message, url })]];
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
  return value === undefined || value === null || value === ''
    ? undefined
    : parseForeign(value, schema, what, warn);
}

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as T;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}
