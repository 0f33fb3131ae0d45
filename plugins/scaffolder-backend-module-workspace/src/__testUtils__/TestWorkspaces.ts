import { mockServices } from '@backstage/backend-test-utils';
import workspacePlugin from '@eoepca/backstage-plugin-workspace-backend';
import {
  ClusterKind,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TestActions } from './TestActions';

const PATHS = {
  storages: '/apis/pkg.internal/v1beta1/namespaces/workspace/storages',
  datalabs: '/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs',
  secrets: '/api/v1/namespaces/workspace/secrets',
};

/** The actions beside the real workspace backend, on a cluster. */
export class TestWorkspaces {
  private constructor(
    readonly actions: TestActions,
    private readonly kubernetes: TestCluster,
    private readonly folder: string,
  ) {}

  static async start(kind: ClusterKind): Promise<TestWorkspaces> {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-scaffolder-'));
    const kubernetes = await startKubernetes(kind);
    const kubeconfig = join(folder, 'kubeconfig');
    writeFileSync(kubeconfig, kubernetes.kubeconfig);
    const actions = await TestActions.start(
      {
        workspace: {
          prefixForName: 'ws',
          cluster: { kubeconfig, namespace: 'workspace' },
        },
      },
      [workspacePlugin, mockServices.httpAuth.factory()],
    );
    return new TestWorkspaces(actions, kubernetes, folder);
  }

  /** An object's spec as the cluster has it; `undefined` where there is none. */
  async spec(plural: keyof typeof PATHS, name: string) {
    const { status, body } = await this.kubernetes.api.get(
      `${PATHS[plural]}/${name}`,
    );
    return status === 200 ? body.spec : undefined;
  }

  /** Does what a provider does: tells how far a Storage is. */
  async setConditions(name: string, conditions: object[]): Promise<void> {
    const path = `${PATHS.storages}/${name}`;
    const { body } = await this.kubernetes.api.get(path);
    const answer = await this.kubernetes.api.put(`${path}/status`, {
      ...body,
      status: { conditions },
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }

  /** Does what a provider does in the end: stores the S3 keys. */
  async storeKeys(name: string): Promise<void> {
    const { status } = await this.kubernetes.api.post(PATHS.secrets, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: `${name}-datalab` },
      stringData: {
        AWS_ACCESS_KEY_ID: 'id',
        AWS_SECRET_ACCESS_KEY: 'key',
        AWS_ENDPOINT_URL: 'https://s3.example.org',
      },
    });
    if (status !== 201) throw new Error(`The Secret was answered ${status}`);
  }

  async stop(): Promise<void> {
    await this.actions.stop();
    await this.kubernetes.stop();
    rmSync(this.folder, { recursive: true });
  }
}
