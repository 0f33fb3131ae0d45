import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { parse } from 'yaml';

/** The parts of a Storage or Datalab that the tests look at. */
interface ResourceBody {
  spec: {
    buckets?: { bucketName: string; discoverable: boolean }[];
    bucketAccessRequests?: { bucketName: string; reason?: string }[];
    bucketAccessGrants?: {
      bucketName: string;
      grantee: string;
      permission: string;
    }[];
    credentialsRollover?: { interval: string };
    users?: string[];
    userOverrides?: Record<string, { role: string }>;
    sessions?: { name: string; state: string }[];
    files?: object[];
  };
}

interface Answer {
  status: number;
  body: ResourceBody;
}

/** Talks to the API server as `kubectl` would, from outside of the portal. */
export class Kubernetes {
  private readonly server: string;
  private readonly ca: Buffer;
  private readonly token: string;

  constructor(kubeconfig: string) {
    const { clusters, users } = parse(readFileSync(kubeconfig, 'utf8'));
    this.server = clusters[0].cluster.server;
    this.ca = Buffer.from(
      clusters[0].cluster['certificate-authority-data'],
      'base64',
    );
    this.token = users[0].user.token;
  }

  storage(name: string): Promise<Answer> {
    return this.call('GET', `v1beta1/namespaces/workspace/storages/${name}`);
  }

  datalab(name: string): Promise<Answer> {
    return this.call('GET', `v1beta2/namespaces/workspace/datalabs/${name}`);
  }

  patchStorage(name: string, patch: object): Promise<Answer> {
    const path = `v1beta1/namespaces/workspace/storages/${name}`;
    return this.call('PATCH', path, patch);
  }

  patchDatalab(name: string, patch: object): Promise<Answer> {
    const path = `v1beta2/namespaces/workspace/datalabs/${name}`;
    return this.call('PATCH', path, patch);
  }

  private call(method: string, path: string, body?: object): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const req = request(
        `${this.server}/apis/pkg.internal/${path}`,
        {
          method,
          ca: this.ca,
          headers: {
            authorization: `Bearer ${this.token}`,
            'content-type': 'application/merge-patch+json',
          },
        },
        res => {
          let text = '';
          res.setEncoding('utf8');
          res.on('data', chunk => (text += chunk));
          res.on('end', () =>
            resolve({ status: res.statusCode ?? 0, body: JSON.parse(text) }),
          );
        },
      );
      req.once('error', reject);
      req.end(body && JSON.stringify(body));
    });
  }
}
