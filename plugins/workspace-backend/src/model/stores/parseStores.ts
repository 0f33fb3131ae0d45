import {
  STORE_TYPES,
  storeDescriptor,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { foreignEntries, parseForeign, someText, Warn } from '../foreign';
import { StoreResource } from '../resources';

const databaseHostSchema = z.object({
  names: z.array(someText),
  storage: someText,
  backupStorage: someText.optional().catch(undefined),
});

const storeSchema = z.object({ storage: someText });

/** Reads the stores of a Datalab's spec; the databases of a host share its storage. */
export function parseStores(
  spec: Record<string, unknown>,
  warn: Warn,
): StoreResource[] {
  return STORE_TYPES.flatMap(type => {
    const { field } = storeDescriptor(type);
    return type === 'database'
      ? parseDatabases(spec[field], warn)
      : parseField(spec[field], `spec.${field}`, type, warn);
  });
}

function parseDatabases(value: unknown, warn: Warn): StoreResource[] {
  return foreignEntries(value, 'spec.databases', warn).flatMap(
    ([host, entry]) => {
      const what = `spec.databases.${host}`;
      const parsed = parseForeign(entry, databaseHostSchema, what, warn);
      return parsed ? databasesOf(host, parsed) : [];
    },
  );
}

function databasesOf(
  host: string,
  { names, storage, backupStorage }: z.infer<typeof databaseHostSchema>,
): StoreResource[] {
  return names.map(name => ({
    name,
    type: 'database',
    storage,
    ...(backupStorage && { backupStorage }),
    host,
  }));
}

function parseField(
  value: unknown,
  what: string,
  type: StoreType,
  warn: Warn,
): StoreResource[] {
  return foreignEntries(value, what, warn).flatMap(([name, entry]) => {
    const parsed = parseForeign(entry, storeSchema, `${what}.${name}`, warn);
    return parsed ? [{ name, type, storage: parsed.storage }] : [];
  });
}
