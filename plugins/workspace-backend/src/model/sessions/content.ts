import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  AddContent,
  ContentEntry,
  contentProblem,
  ContentType,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import stringify from 'fast-json-stable-stringify';
import { z } from 'zod';
import { openAddress } from '../openAddress';
import { digestOf } from '../digest';
import { editSpec, elementsOf } from '../editing';
import { fieldsOf } from '../foreign';
import { Edit, KubernetesObject } from '../kubernetes';

/** Each is fetched at every start of every session. */
export const MAX_CONTENT = 50;

const TYPES: readonly ContentType[] = ['git', 'image', 'http'];

const sourceSchema = z.object({
  url: z.string(),
  ref: z.string().optional(),
});

const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);

const entrySchema = z.object({
  path: text,
  newRootPath: text,
  includePaths: texts,
  excludePaths: texts,
  secretRef: z.object({ name: z.string() }).optional().catch(undefined),
});

/**
 * Whether a Datalab can have content: Kubernetes drops fields that a definition does not name, without a word.
 *
 * @param fields - of a Datalab's spec; `undefined` where it takes any, or they are not known
 */
export function takesContent(fields: ReadonlySet<string> | undefined): boolean {
  return fields?.has('files') ?? true;
}

/**
 * What a Datalab's `spec.files` holds, in order. Addresses come without credentials; entries of no known
 * shape are `custom`.
 *
 * @param seesSecrets - whether names of Secrets are told
 */
export function contentOf(
  datalab: Pick<KubernetesObject, 'spec'>,
  seesSecrets: boolean,
): ContentEntry[] {
  const entries = elementsOf(fieldsOf(datalab.spec).files).map(entry =>
    contentEntry(entry, seesSecrets),
  );
  // The same thing twice is copied once.
  return [...new Map(entries.map(each => [each.id, each])).values()];
}

/**
 * Adds content behind what is there.
 *
 * @throws (the edit) ConflictError where the same source goes to the same path already, UnprocessableError where there
 * are {@link MAX_CONTENT} entries
 */
export function addContent(content: AddContent): Edit {
  const entry = toEntry(content);
  return editSpec(spec => {
    const files = elementsOf(spec.files);
    assertFree(files, entry);
    if (files.length >= MAX_CONTENT) {
      throw new UnprocessableError(
        `A workspace has at most ${MAX_CONTENT} content entries; remove one first`,
      );
    }
    return { files: [...files, entry] };
  });
}

/** The fields of an entry that {@link toEntry} writes. */
const WRITTEN = new Set([...TYPES, 'path', 'includePaths', 'excludePaths']);

/**
 * Puts content in the place of the entry of this id. One with more than the API writes stays as it is: the Secret that it
 * names must not be sent to another address.
 *
 * @throws (the edit) like {@link removeContent} and {@link addContent}; ConflictError for an entry with other fields
 */
export function replaceContent(id: string, content: AddContent): Edit {
  const entry = toEntry(content);
  return editSpec(spec => {
    const files = elementsOf(spec.files);
    const old = files.find(each => digestOf(each) === id);
    if (old === undefined) throw contentNotFound(id);
    const more = Object.keys(fieldsOf(old)).filter(key => !WRITTEN.has(key));
    if (!sourceOf(old) || more.length > 0) {
      throw new ConflictError(
        `Content '${id}' was declared outside the portal (${
          more.join(', ') || 'of no known type'
        }); remove it and add it again, or change it with kubectl`,
      );
    }
    assertFree(
      files.filter(each => digestOf(each) !== id),
      entry,
    );
    return {
      files: files.map(each => (digestOf(each) === id ? entry : each)),
    };
  });
}

/**
 * Removes the entry of this id, and leaves all others as they are. The list has no keys: an entry is known by all that is
 * in it.
 *
 * @throws (the edit) NotFoundError where there is none, or it has changed since
 */
export function removeContent(id: string): Edit {
  return editSpec(spec => {
    const files = elementsOf(spec.files);
    const rest = files.filter(each => digestOf(each) !== id);
    if (rest.length === files.length) throw contentNotFound(id);
    return { files: rest };
  });
}

/** The answer to whoever adds or replaces content. */
export function contentJustSet(content: AddContent): ContentEntry {
  return contentEntry(toEntry(content), true);
}

/** @throws UnprocessableError at the field that is wrong */
export function assertContent(content: AddContent): void {
  const problem = contentProblem(content);
  if (problem) throw UnprocessableError.field([problem.field], problem.message);
}

function assertFree(files: readonly unknown[], entry: unknown): void {
  if (files.some(each => targetOf(each) === targetOf(entry))) {
    throw new ConflictError(
      `This workspace already has this content at this path; choose another path, or remove the other entry first`,
    );
  }
}

function contentNotFound(id: string): NotFoundError {
  return new NotFoundError(
    `There is no content '${id}' in this workspace, or someone changed it; reload the content`,
  );
}

function toEntry(content: AddContent): Record<string, unknown> {
  const { type, url, ref, path } = content;
  const { include_paths: include, exclude_paths: exclude } = content;
  return {
    [type]: { url, ...(type === 'git' && { ref }) },
    ...(path !== undefined && { path }),
    ...(include?.length && { includePaths: include }),
    ...(exclude?.length && { excludePaths: exclude }),
  };
}

function contentEntry(entry: unknown, seesSecrets: boolean): ContentEntry {
  const id = digestOf(entry);
  const source = sourceOf(entry);
  if (!source) return { id, type: 'custom' };
  const { path, newRootPath, includePaths, excludePaths, secretRef } =
    entrySchema.parse(entry);
  const { open } = openAddress(source.url);
  return {
    id,
    type: source.type,
    ...(open !== undefined && { url: open }),
    ...(source.ref !== undefined && { ref: source.ref }),
    ...(path !== undefined && { path }),
    ...(includePaths && { include_paths: includePaths }),
    ...(excludePaths && { exclude_paths: excludePaths }),
    ...(newRootPath !== undefined && { new_root_path: newRootPath }),
    ...(seesSecrets && secretRef && { secret: secretRef.name }),
  };
}

/** The one source of an entry; none where it has several, or one of no known shape. */
function sourceOf(entry: unknown) {
  const fields = fieldsOf(entry);
  const given = TYPES.filter(type => Object.hasOwn(fields, type));
  const [type] = given;
  const source = sourceSchema.safeParse(fields[type]).data;
  if (given.length !== 1 || !source) return undefined;
  if (type === 'git' && source.ref === undefined) return undefined;
  return { type, ...source };
}

/** What is copied where. */
function targetOf(entry: unknown): string {
  const { path = '.' } = fieldsOf(entry);
  return stringify([sourceOf(entry) ?? entry, path]);
}
