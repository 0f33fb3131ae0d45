import {
  JsonObject,
  isObject,
  memberSchema,
  StructuralSchema,
} from '../schema/types';
import { StatusError } from '../store/StatusError';
import type { KubeObject } from '../store/types';
import { describePath, FieldSet } from './FieldSet';
import {
  entryOf,
  isSameWriter,
  ManagerEntry,
  readManagers,
  Writer,
} from './managers';
import { appliedFields, ownableFields } from './owned';
import { removePath } from './removePath';
import { itemIdentity } from './structure';

/** The outcome of an apply: the merged object, and who owns what from now on. */
export interface Applied {
  object: KubeObject;
  managers: ManagerEntry[];
}

/**
 * Server-side apply: merges a configuration into the live object, takes back what the same manager applied earlier
 * and no longer does, and refuses (409) to change what others own, unless forced.
 */
export function applyConfiguration(
  live: KubeObject,
  configuration: KubeObject,
  schema: StructuralSchema | undefined,
  writer: Writer,
  force: boolean,
): Applied {
  const liveFields = ownableFields(live, schema);
  const wantedFields = ownableFields(configuration, schema);
  const wanted = appliedFields(wantedFields);
  const managers = readManagers(live);
  const own = managers.find(entry => isSameWriter(entry, writer));
  const others = managers.filter(entry => entry !== own);

  const differing = FieldSet.of(
    [...wantedFields.values()]
      .filter(({ path, leaf }) => {
        const there = liveFields.get(path.join('\u0000'));
        return leaf !== undefined && there?.leaf !== undefined
          ? there.leaf !== leaf
          : false;
      })
      .map(({ path }) => path),
  );
  if (!force) refuseConflicts(differing, others);

  const object = merge(live, configuration, schema, '') as KubeObject;
  const givenUp = own ? own.fields.minus(wanted) : FieldSet.of([]);
  for (const path of [...givenUp].sort((a, b) => a.length - b.length)) {
    if (!others.some(entry => entry.fields.covers(path))) {
      removePath(object, path, schema);
    }
  }
  return {
    object,
    managers: [
      ...others.map(entry => ({
        ...entry,
        fields: entry.fields.minus(differing),
      })),
      entryOf(writer, wanted, own),
    ],
  };
}

function refuseConflicts(differing: FieldSet, others: ManagerEntry[]): void {
  const conflicts = others.flatMap(
    ({ manager, operation, apiVersion, fields }) =>
      [...differing]
        .filter(path => fields.has(path))
        .map(path => ({
          who: `"${manager}"${
            operation === 'Update' ? ` using ${apiVersion}` : ''
          }`,
          field: describePath(path),
        })),
  );
  if (conflicts.length === 0) return;
  const owners = [...new Set(conflicts.map(({ who }) => who))];
  const lists = owners.map(owner => {
    const fields = conflicts.filter(({ who }) => who === owner);
    return fields.length === 1 && owners.length === 1
      ? `conflict with ${owner}: ${fields[0].field}`
      : `conflicts with ${owner}:\n${fields
          .map(({ field }) => `- ${field}`)
          .join('\n')}`;
  });
  const count = `${conflicts.length} conflict${
    conflicts.length > 1 ? 's' : ''
  }`;
  throw new StatusError(
    409,
    'Conflict',
    `Apply failed with ${count}: ${lists.join('\n')}`,
    {
      causes: conflicts.map(({ who, field }) => ({
        reason: 'FieldManagerConflict',
        message: `conflict with ${who}`,
        field,
      })),
    },
  );
}

/** Puts a configuration over a live value, part by part; a new value. */
function merge(
  live: unknown,
  wanted: unknown,
  schema: StructuralSchema | undefined,
  field: string,
): unknown {
  if (isObject(live) && isObject(wanted)) {
    if (schema?.['x-kubernetes-map-type'] === 'atomic') return wanted;
    const merged: JsonObject = { ...live };
    for (const [name, value] of Object.entries(wanted)) {
      merged[name] = merge(live[name], value, memberSchema(schema, name), name);
    }
    return merged;
  }
  if (Array.isArray(live) && Array.isArray(wanted)) {
    return mergeLists(live, wanted, schema, field);
  }
  return structuredClone(wanted);
}

function mergeLists(
  live: unknown[],
  wanted: unknown[],
  schema: StructuralSchema | undefined,
  field: string,
): unknown[] {
  const identify = itemIdentity([...live, ...wanted], schema, field);
  if (!identify) return structuredClone(wanted);
  const present = new Map(live.map(item => [identify(item), item]));
  const next = wanted.map(item => ({ item, identity: identify(item) }));
  const asked = new Set(next.map(({ identity }) => identity));
  const shared = next.filter(({ identity }) => present.has(identity));
  const merged: unknown[] = [];
  const takeWanted = (last?: string) => {
    while (next.length > 0) {
      const { item, identity } = next.shift()!;
      merged.push(merge(present.get(identity), item, schema?.items, field));
      if (identity === shared[0]?.identity) shared.shift();
      if (identity === last) return;
    }
  };
  // What is wanted keeps its own order; what only the live list has stays before what followed it there.
  for (const item of live) {
    const identity = identify(item);
    if (!asked.has(identity)) merged.push(item);
    else if (identity === shared[0]?.identity) takeWanted(identity);
  }
  takeWanted();
  return merged;
}
