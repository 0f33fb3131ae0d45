import type { IncomingMessage } from 'node:http';
import { parse as parseYaml } from 'yaml';
import { decodeObject } from '../protobuf/decodeObject';
import { badRequest, unsupportedMediaType } from '../store/errors';
import { StatusError } from '../store/StatusError';

const LIMIT = 3 * 1024 * 1024;
const PROTOBUF = 'application/vnd.kubernetes.protobuf';
const WRITABLE = ['application/json', 'application/yaml'];

/** The media type of a request's body, without parameters. */
export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0].trim();
}

/** A request's body as text. Throws 413 above 3 MiB. */
export async function readText(request: IncomingMessage): Promise<string> {
  return (await readBytes(request)).toString('utf8');
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) {
      throw new StatusError(
        413,
        'RequestEntityTooLarge',
        `Request entity too large: limit is ${LIMIT}`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An object that a client writes. Throws 415 for other media types, 400 for what does not parse. */
export async function readObject(
  request: IncomingMessage,
  kind: string,
): Promise<unknown> {
  const type = mediaType(request) || WRITABLE[0];
  if (type === PROTOBUF) return readProtobuf(await readBytes(request), kind);
  if (!WRITABLE.includes(type)) throw unsupportedMediaType(WRITABLE);
  return parseBody(await readText(request), type, kind);
}

/** What kubectl creates by its own commands. Throws 415 for kinds that it creates from files only. */
function readProtobuf(bytes: Buffer, kind: string): unknown {
  const object = parsing(kind, () => decodeObject(bytes));
  if (object === undefined) throw unsupportedMediaType(WRITABLE);
  return object;
}

/** JSON, or YAML where the media type says so. Throws 400. */
export function parseBody(text: string, type: string, kind: string): unknown {
  return parsing(kind, () =>
    type.endsWith('yaml') ? parseYaml(text) : JSON.parse(text),
  );
}

function parsing(kind: string, parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw badRequest(
      `the object provided is unrecognized (must be of type ${kind}): ${detail}`,
    );
  }
}
