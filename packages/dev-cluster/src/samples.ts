import { readSamples } from './manifests';
import type { ObjectStore } from './store/types';

const PLURALS: Record<string, string> = {
  Storage: 'storages',
  Datalab: 'datalabs',
};

/** Creates the sample workspaces of `deploy/samples` and answers how many there are. */
export function createSamples(store: ObjectStore): number {
  const samples = readSamples();
  for (const sample of samples) {
    const [group, version] = sample.apiVersion.split('/');
    const plural = PLURALS[sample.kind];
    if (!plural || !version) {
      throw new Error(`deploy/samples holds an unknown kind: ${sample.kind}`);
    }
    store.create({ group, plural, version }, sample);
  }
  return samples.filter(({ kind }) => kind === 'Storage').length;
}
