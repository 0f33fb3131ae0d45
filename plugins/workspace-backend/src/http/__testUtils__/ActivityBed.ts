import {
  coreServices,
  createServiceFactory,
  DatabaseService,
} from '@backstage/backend-plugin-api';
import {
  ActivityEntry,
  ActivityQuery,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  ClusterKind,
  TestCluster,
  poll,
  startKubernetes,
} from '@internal/dev-cluster/testing';
import knexFactory, { Knex } from 'knex';
import { createObject } from '../../__testUtils__/kubeObjects';
import { createLab, user } from '../../__testUtils__/people';
import { TestIssuer } from '../../__testUtils__/TestIssuer';
import { TestPlugin } from '../../__testUtils__/TestPlugin';

/** Of the S3 keys of workspaces. */
export const KEYS = {
  AWS_ACCESS_KEY_ID: btoa('the-access'),
  AWS_SECRET_ACCESS_KEY: btoa('the-secret'),
};

/** A database of the plugin's own, which tests may break. */
export class OwnDatabase implements DatabaseService {
  readonly knex: Knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  down = false;

  async getClient() {
    if (this.down) throw new Error('connect ECONNREFUSED');
    return this.knex;
  }
}

export function withDatabase(database: DatabaseService) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => database,
  });
}

/** The plugin with a database of its own, which the tests of the `describe` around share. */
export class ActivityBed {
  readonly database = new OwnDatabase();
  kubernetes!: TestCluster;
  issuer!: TestIssuer;
  plugin!: TestPlugin;

  private constructor() {}

  static on(kind: ClusterKind): ActivityBed {
    const bed = new ActivityBed();
    beforeAll(async () => {
      bed.issuer = await TestIssuer.start();
      bed.kubernetes = await startKubernetes(kind);
      bed.plugin = await TestPlugin.start({
        kubeconfig: bed.kubernetes.kubeconfig,
        config: {
          oidc: { issuer: bed.issuer.url },
          s3: { endpoint: 'https://s3.example.org' },
        },
        features: [withDatabase(bed.database)],
      });
      await bed.plugin.ready();
    });
    afterAll(async () => {
      await bed.plugin?.stop();
      await bed.kubernetes?.stop();
      await bed.issuer?.stop();
    });
    return bed;
  }

  as(name: string) {
    return this.plugin.as(user(name));
  }

  /** A workspace with S3 keys. */
  readonly makeLab = async (name: string): Promise<string> => {
    const { api } = this.kubernetes;
    await createLab(api, 'workspace', name);
    await createObject(api, 'workspace', `secrets/${name}`, { data: KEYS });
    await poll(`the keys of ${name} to be seen`, async () => {
      const path = `/workspaces/${name}?credentials=false`;
      const { body } = await this.as('alice').get(path);
      return body.status === 'ready' || undefined;
    });
    return name;
  };

  readonly activityOf = async (
    lab: string,
    query: ActivityQuery = {},
  ): Promise<ActivityEntry[]> => {
    const question = new URLSearchParams(query as Record<string, string>);
    const path = `/workspaces/${lab}/activity?${question}`;
    return (await this.as('alice').get(path)).body;
  };

  /** Each entry as actor, action, subject and outcome. */
  readonly brieflyOf = async (lab: string, query?: ActivityQuery) =>
    (await this.activityOf(lab, query)).map(
      ({ action, subject, actor, outcome }) =>
        [actor.ref, action, subject, outcome].filter(Boolean).join(' '),
    );
}
