import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { z } from 'zod';
import { describeIf } from '../testing';
import { at, listAt } from '../schema/paths';
import type { KubeObject } from '../store/types';
import {
  Composite,
  DATALABS,
  NAMESPACE,
  ProvidersBed,
  SECRETS,
  STORAGES,
} from './__testUtils__/ProvidersBed';
import { ComposedObjects, Reference } from './ComposedObjects';

/** What the published compositions make, where it is recorded. */
const FOLDER = join(__dirname, '../../../../../shared/providers');

const recording = z.object({
  given: z.array(
    z.object({
      kind: z.enum(['storages', 'datalabs']),
      metadata: z.looseObject({ name: z.string() }),
      spec: z.looseObject({}),
    }),
  ),
  composed: z.record(z.string(), z.array(z.looseObject({}))),
  secrets: z.record(z.string(), z.looseObject({})),
  after: z.record(
    z.string(),
    z.object({
      resourceRefs: z.array(z.string()),
      status: z.looseObject({}),
    }),
  ),
});

const RESOURCES = { storages: STORAGES, datalabs: DATALABS };

/** When they were recorded, which names the key generations. */
const now = Date.parse('2026-11-25T12:00:00Z');
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

describeIf(
  files.length > 0,
  'the recorded compositions',
  'there are none beside the project',
  () => {
    it.each(files)('%s', async file => {
      const { given, composed, after, secrets } = recording.parse(
        JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
      );
      const bed = await ProvidersBed.start({ delayMs: 0, now: () => now });
      try {
        for (const { kind, metadata, spec } of given) {
          const own = { ...metadata, namespace: NAMESPACE };
          bed.store.create(RESOURCES[kind], { metadata: own, spec });
          await bed.isReady(RESOURCES[kind], metadata.name);
        }
        for (const { kind, metadata } of given) {
          const owner = bed.read(RESOURCES[kind], metadata.name)!;
          const id = `${owner.kind}/${metadata.name}`;
          const made = composedOf(bed, owner);
          expect(
            made.map(each => `${each.kind} ${each.metadata.name}`),
          ).toEqual(after[id].resourceRefs);
          expect(asPlayed(owner)).toEqual(after[id].status);
          expect(made.map(asRecorded).sort(byResource)).toEqual(composed[id]);
          made.forEach(each => expect(ownersOf(each)).toEqual([id]));
        }
        expect(secretsOf(bed)).toEqual(secrets);
      } finally {
        await bed.stop();
      }
    });
  },
);

type Recorded = ReturnType<typeof asRecorded>;

function composedOf(bed: ProvidersBed, owner: KubeObject): KubeObject[] {
  const objects = new ComposedObjects(bed.store, NAMESPACE, () => now);
  const references = listAt(owner.spec, 'crossplane', 'resourceRefs');
  return (references as Reference[]).map(each => objects.get(each)!);
}

function asRecorded({ apiVersion, kind, metadata, spec }: KubeObject) {
  const manifest = at(spec, 'forProvider', 'manifest') as
    | KubeObject
    | undefined;
  const id = manifest && {
    apiVersion: manifest.apiVersion,
    kind: manifest.kind,
    ...manifest.metadata,
  };
  const observed = listAt(spec, 'managementPolicies').join() === 'Observe';
  const policies = at(manifest, 'spec', 'forProvider', 'policies');
  const requests = at(manifest, 'spec', 'resources', 'requests', 'storage');
  const members = at(spec, 'forProvider', 'members');
  return {
    apiVersion,
    composition_resource_name:
      metadata.annotations?.['crossplane.io/composition-resource-name'] ?? '',
    kind,
    name: metadata.name,
    ...(id && (observed ? { observes: id } : { manages: id })),
    ...(policies !== undefined && { policies }),
    ...(requests !== undefined && { requests_storage: requests }),
    ...(members !== undefined && { members }),
  };
}

function byResource(a: Recorded, b: Recorded): number {
  return a.composition_resource_name < b.composition_resource_name ? -1 : 1;
}

function secretsOf(bed: ProvidersBed): Record<string, object> {
  return Object.fromEntries(
    bed.store.list(SECRETS, { namespace: NAMESPACE }).map(secret => [
      secret.metadata.name,
      {
        keys: Object.keys((secret.data ?? {}) as object).sort(),
        labels: secret.metadata.labels ?? {},
        owners: ownersOf(secret),
        type: secret.type,
      },
    ]),
  );
}

function ownersOf({ metadata }: KubeObject): string[] {
  const owners = metadata.ownerReferences as
    | { kind: string; name: string }[]
    | undefined;
  return (owners ?? []).map(({ kind, name }) => `${kind}/${name}`);
}

/** A status with the recording's times, and the addresses that were made up for it. */
function asPlayed({ metadata, status }: Composite): object {
  const { conditions = [], sessions } = status ?? {};
  const addressOf = (session: string) =>
    `https://${metadata.name}-${session}.lab.example.org`;
  return {
    ...status,
    conditions: conditions.map(condition => ({
      ...condition,
      lastTransitionTime: '2026-01-01T00:00:00Z',
    })),
    ...(sessions && {
      sessions: Object.fromEntries(
        Object.entries(sessions).map(([name, session]) => [
          name,
          { ...session, ...(session.url && { url: addressOf(name) }) },
        ]),
      ),
    }),
  };
}
