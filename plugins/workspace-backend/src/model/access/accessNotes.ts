import { ConflictError } from '@backstage/errors';
import { isTimestamp } from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { OWN_PREFIX } from '../annotations';
import { foreignList, someText, Warn } from '../foreign';

/** Our annotation on the Storage that requests stand on: what the resource has no field for, a JSON list. */
export const REQUEST_NOTES = `${OWN_PREFIX}requests`;

/** Our annotation on the Storage that grants stand on: what the resource has no field for, a JSON list. */
export const GRANT_NOTES = `${OWN_PREFIX}grants`;

/** How many bytes of notes an annotation takes; all annotations of an object may have 256 KiB. */
const MAX_BYTES = 64 * 1024;

const time = z.string().refine(isTimestamp, { error: 'must be a time' });

const common = {
  bucket: someText,
  /** Who wrote it, and when by the server's clock. */
  by: z.string().optional().catch(undefined),
  at: z.string().optional().catch(undefined),
  expires_at: time.optional(),
};

const requestNote = z.object({
  ...common,
  reason: z.string().optional().catch(undefined),
  /** `grantedAt` of the decision that is to be thought over. */
  renews: z.string().optional().catch(undefined),
  /** `grantedAt` of the offer that is not wanted; there is no request then. */
  declined: z.string().optional().catch(undefined),
  /** The request itself, once its end has taken it away. */
  ended: z
    .object({
      permission: z.enum(['ReadWrite', 'ReadOnly', 'WriteOnly']),
      requested_at: z.string(),
    })
    .optional(),
});

const grantNote = z.object({
  ...common,
  grantee: someText,
  comment: z.string().optional().catch(undefined),
  /** The grant itself, once its end has taken it away. */
  ended: z
    .object({
      permission: z.enum(['ReadWrite', 'ReadOnly', 'WriteOnly']),
      granted_at: z.string(),
    })
    .optional(),
});

/** What we noted about a request. */
export type RequestNote = Readonly<z.infer<typeof requestNote>>;

/** What we noted about a grant. */
export type GrantNote = Readonly<z.infer<typeof grantNote>>;

type Annotations = Readonly<Record<string, string>>;

export function parseRequestNotes(
  annotations: Annotations,
  warn: Warn,
): RequestNote[] {
  return parseNotes(annotations, REQUEST_NOTES, requestNote, warn);
}

export function parseGrantNotes(
  annotations: Annotations,
  warn: Warn,
): GrantNote[] {
  return parseNotes(annotations, GRANT_NOTES, grantNote, warn);
}

function parseNotes<T>(
  annotations: Annotations,
  key: string,
  schema: z.ZodType<T>,
  warn: Warn,
): T[] {
  const text = annotations[key];
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    warn(`annotation ${key} is no JSON and is left out`);
    return [];
  }
  return foreignList(value, schema, key, warn);
}

/**
 * Annotations with these notes in place of those that were there; without any, the annotation goes. When space runs
 * out, notes that say no more than who and when give way, and those of declined offers, the oldest first.
 *
 * @throws ConflictError where the rest is still too much
 */
export function withNotes(
  annotations: Annotations,
  key: string,
  notes: readonly (RequestNote | GrantNote)[],
): Record<string, string> {
  const { [key]: before, ...others } = annotations;
  const text = fitting(notes);
  return text === undefined ? others : { ...others, [key]: text };
}

function fitting(
  notes: readonly (RequestNote | GrantNote)[],
): string | undefined {
  const texts = notes.map(note => JSON.stringify(note));
  // Brackets, then a comma after each.
  let size = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 1);
  const kept = new Set(notes.keys());
  const dispensable = [...notes.keys()]
    .filter(index => isDispensable(notes[index]))
    .sort((a, b) => compareTimes(notes[a].at, notes[b].at));
  for (const index of dispensable) {
    if (size <= MAX_BYTES) break;
    kept.delete(index);
    size -= Buffer.byteLength(texts[index]) + 1;
  }
  if (size > MAX_BYTES) {
    throw new ConflictError(
      `Nothing was written: the notes on requests and grants of this workspace are full (${MAX_BYTES} bytes). Shorten the text, or revoke grants and withdraw requests that are no longer needed`,
    );
  }
  if (kept.size === 0) return undefined;
  return `[${texts.filter((_, index) => kept.has(index)).join(',')}]`;
}

/** Whether the end of what is noted has passed. */
export function isOver(
  { expires_at: end }: Pick<RequestNote | GrantNote, 'expires_at'>,
  now: Date,
): boolean {
  return end !== undefined && Date.parse(end) <= now.getTime();
}

function isDispensable(note: RequestNote | GrantNote): boolean {
  const { bucket, by, at, ...rest } = note;
  const { grantee, declined, ...said } = {
    grantee: undefined,
    declined: undefined,
    ...rest,
  };
  return Object.values(said).every(value => value === undefined);
}

function compareTimes(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
