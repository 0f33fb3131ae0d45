import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { BackendFeature } from '@backstage/backend-plugin-api';
import {
  TestBackend,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { poll } from '@internal/dev-cluster/testing';
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
  /** Services with static tokens of their own, which Backstage's real authentication checks instead of the mock. */
  externalAccess?: readonly ExternalAccess[];
  /** How much of headers the server takes, as Node's `--max-http-header-size` says. */
  maxHeaderSize?: number;
  /** The rest of the configuration, beside `workspace` and `backend`. */
  root?: JsonObject;
}

/** A static token, as `backend.auth.externalAccess` has it. */
export interface ExternalAccess {
  readonly token: string;
  readonly subject: string;
  /** What of this plugin it is restricted to; default everything. */
  readonly restriction?: JsonObject;
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

function authentication(
  externalAccess: TestPluginOptions['externalAccess'],
): BackendFeature[] {
  if (externalAccess) return [authServiceFactory, httpAuthServiceFactory];
  const defaultCredentials = mockCredentials.none();
  return [mockServices.httpAuth.factory({ defaultCredentials })];
}

function backendConfig({ externalAccess }: TestPluginOptions): JsonObject {
  if (!externalAccess) return {};
  const entries = externalAccess.map(({ token, subject, restriction }) => ({
    type: 'static',
    options: { token, subject },
    ...(restriction && {
      accessRestrictions: [{ plugin: 'workspace', ...restriction }],
    }),
  }));
  return { backend: { auth: { externalAccess: entries } } };
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
        ...authentication(options.externalAccess),
        mockServices.rootConfig.factory({
          data: { ...options.root, ...backendConfig(options), workspace },
        }),
        ...features,
      ],
    });
    if (options.maxHeaderSize !== undefined) {
      Object.assign(backend.server, { maxHeaderSize: options.maxHeaderSize });
    }
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

  /**
   * Resolves once the plugin knows a workspace that was made in the cluster.
   *
   * @param admin - the Authorization header of somebody who may see it
   */
  async sees(
    workspace: string,
    admin = mockCredentials.user.header(PLATFORM_ADMIN),
  ): Promise<void> {
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
