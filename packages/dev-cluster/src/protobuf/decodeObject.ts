import type { Type } from 'protobufjs';
import { z } from 'zod';
import { ENVELOPE, messageOf } from './messages';

/** What says that the bytes after it are an object of Kubernetes. */
const MAGIC = Buffer.from('k8s\0');

const envelope = z.object({
  typeMeta: z.object({ apiVersion: z.string(), kind: z.string() }),
  raw: z.string(),
});

/**
 * An object from Kubernetes' protobuf encoding, as its JSON would be; `undefined` for kinds that are not known in this
 * encoding. Throws when the bytes are no such object.
 */
export function decodeObject(bytes: Buffer): unknown {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new Error('the protobuf prefix is missing');
  }
  const { typeMeta, raw } = envelope.parse(
    read(ENVELOPE, bytes.subarray(MAGIC.length)),
  );
  const message = messageOf(typeMeta.kind);
  return (
    message && { ...typeMeta, ...read(message, Buffer.from(raw, 'base64')) }
  );
}

function read(message: Type, bytes: Buffer): Record<string, unknown> {
  return withoutEmpty(
    message.toObject(message.decode(bytes), { bytes: String, longs: Number }),
  );
}

/** Clients write out fields that have no value, as an empty text or zero; in JSON they leave them out. */
function withoutEmpty(
  object: Record<string, unknown>,
): Record<string, unknown> {
  const metadata = Object.entries((object.metadata ?? {}) as object).filter(
    ([, value]) => value !== '' && value !== 0,
  );
  return {
    ...object,
    ...(object.metadata ? { metadata: Object.fromEntries(metadata) } : {}),
  };
}
