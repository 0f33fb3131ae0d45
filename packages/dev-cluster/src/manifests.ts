import { readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import type { ObjectStore } from './store/types';

const manifest = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string().optional(),
  }),
});

/** A Kubernetes object as a YAML file gives it. */
export type Manifest = z.infer<typeof manifest>;

/** The kinds that are created from files. */
const PLURALS: Record<string, string> = {
  Storage: 'storages',
  Datalab: 'datalabs',
  ServiceAccount: 'serviceaccounts',
  Secret: 'secrets',
  ClusterRole: 'clusterroles',
  ClusterRoleBinding: 'clusterrolebindings',
};

/** Creates the objects of YAML files, as `kubectl create -f` does. Throws on kinds other than those. */
export function createManifests(
  store: ObjectStore,
  manifests: Manifest[],
): void {
  for (const object of manifests) {
    const plural = PLURALS[object.kind];
    if (!plural) throw new Error(`No plural is known of ${object.kind}`);
    const [version, group = ''] = object.apiVersion.split('/').reverse();
    store.create({ group, plural, version }, object);
  }
}

/** The CustomResourceDefinitions of `deploy/crds`. */
export function readDefinitions(): Manifest[] {
  return readFolder('deploy/crds');
}

/** The sample workspaces of `deploy/samples`. */
export function readSamples(): Manifest[] {
  return readFolder('deploy/samples');
}

/** The account of Backstage's Kubernetes plugin: `deploy/kubernetes-plugin-rbac.yaml`. */
export function readPluginAccount(): Manifest[] {
  return parse(join(repositoryRoot(), 'deploy/kubernetes-plugin-rbac.yaml'));
}

/** Every object of the YAML files in a folder of the repository, by file name; throws on what is no object. */
function readFolder(path: string): Manifest[] {
  const folder = join(repositoryRoot(), path);
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .flatMap(file => parse(join(folder, file)));
}

function parse(file: string): Manifest[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map(document => {
    const result = manifest.safeParse(document.toJS());
    if (document.errors.length > 0 || !result.success) {
      const reason = document.errors[0] ?? result.error;
      throw new Error(`${file} holds no Kubernetes object: ${reason?.message}`);
    }
    return result.data;
  });
}

function repositoryRoot(): string {
  return join(
    dirname(require.resolve('@internal/dev-cluster/package.json')),
    '../..',
  );
}
