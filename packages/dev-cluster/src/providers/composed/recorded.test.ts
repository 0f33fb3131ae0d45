import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { z } from 'zod';
import type { KubeObject } from '../../store/types';
import { at } from '../../schema/paths';
import { parseDatalab, parseStorage } from '../resources';
import { composeDatalab } from './datalab';
import { composeStorage } from './storage';
import type { Composed } from './types';

/** What the published compositions make, where it is recorded. */
const FOLDER = join(__dirname, '../../../../../../shared/providers');

const recording = z.object({
  given: z.array(
    z.object({
      kind: z.string(),
      metadata: z.looseObject({ name: z.string() }),
      spec: z.looseObject({}),
    }),
  ),
  composed: z.record(z.string(), z.array(z.looseObject({}))),
  secrets: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.object({ resourceRefs: z.array(z.string()) })),
});

/** When they were recorded, which names the key generations. */
const now = new Date('2026-11-25T12:00:00Z');
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

(files.length > 0 ? describe : describe.skip)(
  'the recorded compositions',
  () => {
    it.each(files)('%s', file => {
      const { given, composed, after, secrets } = recording.parse(
        JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
      );
      const objects = given.map(({ kind, metadata, spec }) => ({
        apiVersion: 'pkg.internal/v1',
        kind: kind === 'storages' ? 'Storage' : 'Datalab',
        metadata: { ...metadata, namespace: 'workspace' },
        spec,
      }));
      const storages = objects
        .filter(({ kind }) => kind === 'Storage')
        .map(object => parseStorage(object));
      const compose = (object: KubeObject) => {
        if (object.kind === 'Storage') {
          return composeStorage(parseStorage(object), { storages, now });
        }
        const secretName = String(at(object, 'spec', 'secretName'));
        return composeDatalab(parseDatalab(object), {
          storageSecret: secretName in secrets,
        });
      };
      for (const object of objects) {
        const id = `${object.kind}/${object.metadata.name}`;
        const made = compose(object);
        const byName = [...made].sort((a, b) =>
          a.resource < b.resource ? -1 : 1,
        );
        expect(byName.map(asRecorded)).toEqual(composed[id]);
        expect(made.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
          after[id].resourceRefs,
        );
      }
    });
  },
);

function asRecorded(each: Composed): object {
  const { manifest, observed, resource, apiVersion, kind, name, spec } = each;
  const id = manifest && {
    apiVersion: manifest.apiVersion,
    kind: manifest.kind,
    ...manifest.metadata,
  };
  const policies = at(manifest, 'spec', 'forProvider', 'policies');
  const requests = at(manifest, 'spec', 'resources', 'requests', 'storage');
  const members = at(spec, 'forProvider', 'members');
  return {
    apiVersion,
    composition_resource_name: resource,
    kind,
    name,
    ...(id && (observed ? { observes: id } : { manages: id })),
    ...(policies !== undefined && { policies }),
    ...(requests !== undefined && { requests_storage: requests }),
    ...(members !== undefined && { members }),
  };
}
