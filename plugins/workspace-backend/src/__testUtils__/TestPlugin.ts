import { BackendFeature } from '@backstage/backend-plugin-api';
import {
  TestBackend,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { poll } from 'dev-cluster/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import request from 'supertest';
import workspacePlugin from '../index';
import { violationsOf } from './conformance';

/** For whom tests look, where the configuration names no admins of its own. */
const PLATFORM_ADMIN = 'user:default/root';

/** What a plugin under test is started with. */
export interface TestPluginOptions {
  kubeconfig?: string;
  /** Several clusters instead, by name, in order. */
  clusters?: Readonly<
    Record<string, { kubeconfig: string; namespace?: string }>
  >;
  /** Default: `workspace`. */
  namespace?: string;
  /** `workspace` of the configuration, beside the cluster. */
  config?: JsonObject;
  features?: BackendFeature[];
}

/** Requests of one caller; every answer is held to openapi.yaml. */
export class TestClient {
  constructor(
    private readonly baseUrl: string,
    private readonly authorization: string,
  ) {}

  get(path: string) {
    return this.send('GET', path);
  }

  send(method: string, path: string, body?: unknown): request.Test {
    const sent = request(this.baseUrl)
      [method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'](
        path,
      )
      .expect(answer => {
        const violations = violationsOf({ method, path, ...pick(answer) });
        if (violations.length) throw new Error(violations.join('\n'));
      });
    if (this.authorization) sent.set('Authorization', this.authorization);
    return body === undefined
      ? sent
      : sent.set('Content-Type', 'application/json').send(JSON.stringify(body));
  }
}

function pick({ status, headers, body }: request.Response) {
  return { status, headers, body };
}

/** The whole plugin in a backend of its own, spoken to over HTTP. */
export class TestPlugin {
  private constructor(
    private readonly backend: TestBackend,
    private readonly folder: string,
  ) {}

  static async start(options: TestPluginOptions): Promise<TestPlugin> {
    const folder = mkdtempSync(join(tmpdir(), 'workspace-plugin-'));
    const { namespace = 'workspace', config, features = [] } = options;
    const inFile = (name: string, content: string) => {
      const kubeconfig = join(folder, name);
      writeFileSync(kubeconfig, content);
      return { kubeconfig, namespace };
    };
    const workspace = {
      admins: [PLATFORM_ADMIN],
      ...config,
      ...(options.kubeconfig && {
        cluster: inFile('kubeconfig', options.kubeconfig),
      }),
      ...(options.clusters && {
        clusters: Object.entries(options.clusters).map(
          ([name, { kubeconfig, ...rest }]) => ({
            name,
            ...inFile(name, kubeconfig),
            ...rest,
          }),
        ),
      }),
    };
    const backend = await startTestBackend({
      features: [
        workspacePlugin,
        mockServices.httpAuth.factory({
          defaultCredentials: mockCredentials.none(),
        }),
        mockServices.rootConfig.factory({ data: { workspace } }),
        ...features,
      ],
    });
    return new TestPlugin(backend, folder);
  }

  /** The address of the API. */
  get baseUrl(): string {
    return `http://localhost:${this.backend.server.port()}/api/workspace`;
  }

  /** Resolves once the plugin knows the cluster. */
  async ready(): Promise<void> {
    await poll('the plugin to be ready', async () => {
      const { status } = await this.as().get('/status');
      return status === 200 || undefined;
    });
  }

  /** Resolves once the plugin knows a workspace that was made in the cluster. */
  async sees(workspace: string): Promise<void> {
    const admin = mockCredentials.user.header(PLATFORM_ADMIN);
    await poll(`${workspace} to be seen`, async () => {
      const { body } = await this.as(admin).get(`/workspaces/${workspace}`);
      return body.datalab?.present || undefined;
    });
  }

  /** Speaks with this Authorization header. */
  as(authorization = ''): TestClient {
    return new TestClient(this.baseUrl, authorization);
  }

  async stop(): Promise<void> {
    await this.backend.stop();
    rmSync(this.folder, { recursive: true });
  }
}
