/** What etcd keeps: base64 of values by base64 of keys. */
export type EtcdState = Record<string, string>;

const encode = (text: string) => Buffer.from(text).toString('base64');
const EVERYTHING = {
  key: encode('/registry/'),
  range_end: encode('/registry0'),
};

/** What a kube-apiserver makes and keeps for itself, at any time. */
const ITS_OWN = [
  'apiregistration.k8s.io/',
  'configmaps/kube-system/',
  'endpointslices/',
  'events/default/',
  'flowschemas/',
  'ipaddresses/',
  'leases/',
  'namespaces/default',
  'namespaces/kube-',
  'priorityclasses/',
  'prioritylevelconfigurations/',
  'ranges/',
  'servicecidrs/',
  'services/',
].map(name => `/registry/${name}`);

/** The etcd below a kube-apiserver, by its JSON gateway. */
export class Etcd {
  constructor(private readonly url: string) {}

  /** Forgets all but the newest revision. */
  async compact(): Promise<void> {
    const { header } = await this.call('range', { key: 'AA==' });
    await this.call('compaction', { revision: header.revision });
  }

  async state(): Promise<EtcdState> {
    const { kvs = [] } = await this.call('range', EVERYTHING);
    return Object.fromEntries(
      (kvs as { key: string; value: string }[]).map(({ key, value }) => [
        key,
        value,
      ]),
    );
  }

  /** Makes all as it was, but for what the API server keeps for itself; it notices, as of any other write. */
  async restore(before: EtcdState): Promise<void> {
    const now = await this.state();
    for (const key of Object.keys(now)) {
      if (!(key in before) && !isItsOwn(key)) {
        await this.call('deleterange', { key });
      }
    }
    for (const [key, value] of Object.entries(before)) {
      if (now[key] !== value && !isItsOwn(key)) {
        await this.call('put', { key, value });
      }
    }
  }

  private async call(action: string, body: object) {
    const response = await fetch(`${this.url}/v3/kv/${action}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`etcd answered ${response.status} to ${action}`);
    }
    return response.json();
  }
}

function isItsOwn(key: string): boolean {
  const path = Buffer.from(key, 'base64').toString();
  return ITS_OWN.some(prefix => path.startsWith(prefix));
}
