import {
  hasApiServer,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { Agent, fetch } from 'undici';
import { nameOf, objectsOf } from './workspaces';

const NAMESPACE = 'workspace';
const COLLECTIONS = {
  storage: `/apis/pkg.internal/v1beta1/namespaces/${NAMESPACE}/storages`,
  datalab: `/apis/pkg.internal/v1beta2/namespaces/${NAMESPACE}/datalabs`,
  secret: `/api/v1/namespaces/${NAMESPACE}/secrets`,
};
export type Part = keyof typeof COLLECTIONS;

/** As a Kubernetes API answers it. */
export interface KubeObject {
  readonly metadata: {
    readonly name: string;
    readonly [field: string]: unknown;
  };
  readonly spec: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** A real kube-apiserver with an etcd, and connections to it that stay open. */
export class Kubernetes {
  private readonly agent: Agent;

  private constructor(private readonly cluster: TestCluster) {
    this.agent = new Agent({ connect: { ca: cluster.ca } });
  }

  /** Takes the programs of `KUBEBUILDER_ASSETS`. */
  static async start(): Promise<Kubernetes> {
    if (!hasApiServer()) {
      throw new Error(
        'This measures on a real API server: KUBEBUILDER_ASSETS has to name a folder with etcd and kube-apiserver',
      );
    }
    return new Kubernetes(await startKubernetes('kube-apiserver'));
  }

  get kubeconfig(): string {
    return this.cluster.kubeconfig;
  }

  /** Creates the workspaces with the numbers `from` to before `to`. */
  async createWorkspaces(
    from: number,
    to: number,
    ownerOf?: (index: number) => string,
  ): Promise<void> {
    let next = from;
    const creator = async () => {
      while (next < to) {
        const index = next++;
        const objects = objectsOf(nameOf(index), ownerOf?.(index));
        for (const part of ['storage', 'datalab', 'secret'] as const) {
          await this.request('POST', COLLECTIONS[part], objects[part]);
        }
      }
    };
    await Promise.all(Array.from({ length: 24 }, creator));
  }

  read(part: Part, name: string): Promise<KubeObject> {
    return this.request('GET', `${COLLECTIONS[part]}/${name}`);
  }

  /** Replaces just the version that the object is of. */
  replace(part: Part, object: KubeObject): Promise<KubeObject> {
    const path = `${COLLECTIONS[part]}/${object.metadata.name}`;
    return this.request('PUT', path, object);
  }

  async list(part: Part): Promise<KubeObject[]> {
    const { items } = await this.request('GET', COLLECTIONS[part]);
    return items as KubeObject[];
  }

  create(part: Part, object: KubeObject): Promise<KubeObject> {
    return this.request('POST', COLLECTIONS[part], object);
  }

  delete(part: Part, name: string): Promise<KubeObject> {
    return this.request('DELETE', `${COLLECTIONS[part]}/${name}`);
  }

  async stop(): Promise<void> {
    await this.agent.close();
    await this.cluster.stop();
  }

  private async request(
    method: string,
    path: string,
    body?: object,
  ): Promise<KubeObject> {
    const response = await fetch(`${this.cluster.url}${path}`, {
      method,
      dispatcher: this.agent,
      headers: {
        authorization: `Bearer ${this.cluster.token}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${await response.text()}`);
    }
    return (await response.json()) as KubeObject;
  }
}
