import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readinessIn, readWorkspaceConfig } from './WorkspaceConfig';
import { BY_MARKS } from '../model/ownership';

const read = (workspace?: JsonObject) =>
  readWorkspaceConfig(new ConfigReader(workspace ? { workspace } : {}));

describe('readWorkspaceConfig', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      admins: new Set(),
      readers: new Set(),
      members: new Map(),
      prefixForName: undefined,
      reservedNames: [],
      newWorkspaces: {
        environment: 'datalab',
        vcluster: false,
        registry: true,
      },
      sessions: {
        mode: 'on',
        max: 3,
        readiness: undefined,
        signIn: 'credentials',
      },
      s3: {},
      secrets: {},
      ownership: { secrets: BY_MARKS, namespaces: BY_MARKS },
      stores: { disabled: new Set() },
      oidc: undefined,
      tokenBroker: {
        timeoutMs: 10_000,
        audience: 'workspace-api',
        clientAuthentication: 'client_secret_basic',
        allowGet: false,
      },
      cache: { maxStalenessMs: 300_000 },
      metrics: { enabled: true },
      limits: {
        membersPerWorkspace: 1_000,
        bucketsPerWorkspace: 1_000,
        rulesPerBucket: 100,
        requestsPerWorkspace: 1_000,
        grantsPerWorkspace: 5_000,
        storesPerWorkspace: 100,
        bytesPerResource: 524_288,
        workspacesPerUser: 50,
        writesPerMinute: 600,
        revealsPerMinute: 120,
      },
      activity: {
        retentionMs: 400 * 86_400_000,
        required: new Set(['reveals', 'tokens', 'grants']),
      },
      repair: { graceMs: 600_000, labels: true },
    });
  });

  it('reads everything', () => {
    expect(
      read({
        admins: ['User:default/Root', 'plugin:catalog'],
        readers: 'plugin:search, external:repo:eo/lab:prod, user:auditor',
        members: { 'user:partners/Ann': ' Ann-P ' },
        prefixForName: 'ws',
        reservedNames: 'argo-*, *-system,portal',
        environment: 'staging',
        vcluster: 'yes',
        sessions: {
          mode: 'auto',
          max: '5',
          readiness: 'service',
          maxAge: { hours: 12 },
          maxIdle: 'PT2H',
          warnBefore: '5m',
          hosts: ['*.Example.org', 'lab.example.com:8443'],
          clusterDomain: 'cluster.local.',
          signIn: 'delegated',
        },
        s3: {
          secretName: 's3-<principal>',
          endpoint: ' https://s3 ',
          region: 1,
        },
        registry: { secretName: 'images', disabled: 'TRUE' },
        stores: { disabledTypes: 'Vector, cache,' },
        tokenBroker: {
          tokenEndpoint: 'https://sso.example.org/token',
          timeoutSeconds: '2.5',
          allowGet: 'yes',
        },
        oidc: { issuer: 'https://sso.example.org/realms/eo' },
        secrets: { ownership: 'name' },
        namespaces: { marks: [{ label: 'for' }] },
        cache: { maxStaleness: { minutes: 3 } },
        metrics: { enabled: 'false' },
        limits: {
          membersPerWorkspace: '50',
          bucketsPerWorkspace: 1,
          rulesPerBucket: 'off',
          requestsPerWorkspace: '0',
          grantsPerWorkspace: false,
          storesPerWorkspace: 'false',
          bytesPerResource: 1_000_000,
          workspacesPerUser: 3,
          writesPerMinute: 0,
          revealsPerMinute: '10',
        },
        activity: { retention: '90 days', required: 'reveals, tokens' },
        repair: { grace: 'PT1H', labels: 'false' },
      }),
    ).toEqual({
      admins: new Set(['user:default/root', 'plugin:catalog']),
      readers: new Set([
        'plugin:search',
        'external:repo:eo/lab:prod',
        'user:default/auditor',
      ]),
      members: new Map([['user:partners/ann', 'ann-p']]),
      prefixForName: 'ws',
      reservedNames: ['argo-*', '*-system', 'portal'],
      newWorkspaces: {
        environment: 'staging',
        vcluster: true,
        registry: false,
      },
      sessions: {
        mode: 'auto',
        max: 5,
        readiness: 'service',
        clusterDomain: 'cluster.local',
        signIn: 'delegated',
        policy: {
          maxAgeMs: 43_200_000,
          maxIdleMs: 7_200_000,
          warnBeforeMs: 300_000,
        },
        hosts: [
          { name: 'example.org', below: true },
          { name: 'lab.example.com', below: false, port: '8443' },
        ],
      },
      s3: { endpoint: 'https://s3', region: '1' },
      secrets: { storage: 's3-<principal>', registry: 'images' },
      ownership: {
        secrets: { ...BY_MARKS, proof: 'name' },
        namespaces: {
          ...BY_MARKS,
          marks: [{ on: 'labels', key: 'for', value: '<name>' }],
        },
      },
      stores: { disabled: new Set(['vector', 'cache']) },
      tokenBroker: {
        tokenEndpoint: 'https://sso.example.org/token',
        timeoutMs: 2_500,
        audience: 'workspace-api',
        clientAuthentication: 'client_secret_basic',
        allowGet: true,
      },
      oidc: {
        issuer: 'https://sso.example.org/realms/eo',
        audience: 'workspace-api',
      },
      cache: { maxStalenessMs: 180_000 },
      metrics: { enabled: false },
      limits: {
        membersPerWorkspace: 50,
        bucketsPerWorkspace: 1,
        rulesPerBucket: Infinity,
        requestsPerWorkspace: Infinity,
        grantsPerWorkspace: Infinity,
        storesPerWorkspace: Infinity,
        bytesPerResource: 1_000_000,
        workspacesPerUser: 3,
        writesPerMinute: Infinity,
        revealsPerMinute: 10,
      },
      activity: {
        retentionMs: 90 * 86_400_000,
        required: new Set(['reveals', 'tokens']),
      },
      repair: { graceMs: 3_600_000, labels: false },
    });
  });

  it('asks the service whether a session is ready only inside the cluster', () => {
    const { sessions } = read();
    expect(readinessIn(true, sessions)).toBe('service');
    expect(readinessIn(false, sessions)).toBe('status');
    const set = read({ sessions: { readiness: 'service' } });
    expect(readinessIn(false, set.sessions)).toBe('service');
  });

  it('takes what is empty as not set', () => {
    const empty = {
      prefixForName: '',
      environment: ' ',
      vcluster: '',
      sessions: { mode: '', max: '', hosts: '' },
      s3: { secretName: '', endpoint: '', region: '' },
      registry: { secretName: '', disabled: '' },
      stores: { disabled: '', disabledTypes: '' },
      oidc: { audience: '' },
      tokenBroker: { tokenEndpoint: '', timeoutSeconds: '', allowGet: '' },
      limits: { membersPerWorkspace: '', writesPerMinute: '' },
    };
    expect(read(empty)).toEqual(read());
  });

  it('disables all stores at once', () => {
    const { stores } = read({ stores: { disabled: 'true' } });
    expect(stores.disabled.size).toBe(4);
  });

  it('accepts tokens of an issuer only where one is named', () => {
    const { oidc, tokenBroker } = read({ oidc: { audience: 'ws' } });
    expect(oidc).toBeUndefined();
    expect(tokenBroker.audience).toBe('ws');
  });

  it('takes the subjects of service tokens as they are configured', () => {
    const readWith = (...entries: JsonObject[]) =>
      readWorkspaceConfig(
        new ConfigReader({
          backend: { auth: { externalAccess: entries } },
          workspace: { admins: ['backup'] },
        }),
      );
    const entry = (type: string, subject?: string) => ({
      type,
      options: { ...(subject && { subject }), token: 'x' },
    });
    expect(readWith(entry('static', 'backup')).admins).toEqual(
      new Set(['backup']),
    );
    expect(() => readWith(entry('static', 'other'))).toThrow(
      "'backup' is neither a user",
    );
    expect(() => readWith(entry('jwks'))).toThrow('workspace.admins[0]');
    // Which subjects tokens of other handlers have, only these know.
    expect(readWith(entry('house')).admins).toEqual(new Set(['backup']));
  });

  it('takes a mode that a YAML 1.1 tool made a boolean', () => {
    expect(read({ sessions: { mode: false } }).sessions.mode).toBe('off');
  });

  it.each<[string, JsonObject]>([
    ['workspace.sessions.mode', { sessions: { mode: 'sometimes' } }],
    ['workspace.sessions.max', { sessions: { max: -1 } }],
    ['workspace.sessions.maxIdle', { sessions: { maxIdle: '0s' } }],
    ['workspace.sessions.max', { sessions: { max: 'many' } }],
    ['workspace.sessions.hosts[1]', { sessions: { hosts: ['a.org', '*'] } }],
    ['workspace.sessions.hosts[0]', { sessions: { hosts: 'https://a.org' } }],
    ['workspace.sessions.max', { sessions: { max: 1.5 } }],
    ['workspace.vcluster', { vcluster: 'perhaps' }],
    ['workspace.registry.disabled', { registry: { disabled: 2 } }],
    ['workspace.sessions.readiness', { sessions: { readiness: 'maybe' } }],
    ['workspace.sessions.signIn', { sessions: { signIn: 'maybe' } }],
    [
      'workspace.sessions.clusterDomain',
      { sessions: { clusterDomain: 'http://x/' } },
    ],
    ['workspace.s3.endpoint', { s3: { endpoint: { at: 'https://s3' } } }],
    ['workspace.admins[0]', { admins: ['group:default/ops'] }],
    ['workspace.admins[1]', { admins: ['user:default/ann', 'bob'] }],
    ['workspace.admins[0]', { admins: ['default/ann'] }],
    ['workspace.admins[0]', { admins: ['user:'] }],
    ['workspace.admins[0]', { admins: ['plugin:'] }],
    ['workspace.admins[0]', { admins: ['plugin:catalog/x'] }],
    ['workspace.admins', { admins: [7] }],
    ['workspace.admins', { admins: { 'user:default/ann': true } }],
    ['workspace.readers[0]', { readers: ['group:default/ops'] }],
    ['workspace.readers[0]', { readers: ['external:'] }],
    ['workspace.readers[0]', { readers: ['plugin:search plugin:catalog'] }],
    ["workspace.members['ann']", { members: { ann: 'x' } }],
    ["workspace.members['user:x/ann']", { members: { 'user:x/ann': '' } }],
    ["workspace.members['user:x/a']", { members: { 'user:x/a': 'a\u200b' } }],
    ['workspace.reservedNames', { reservedNames: ['*'] }],
    ['workspace.reservedNames', { reservedNames: ['a*b'] }],
    ['workspace.reservedNames', { reservedNames: 'Argo' }],
    ['workspace.members', { members: ['ann'] }],
    ['workspace.oidc.issuer', { oidc: { jwksUri: 'https://sso/keys' } }],
    ['workspace.stores.disabled', { stores: { disabled: 'vector' } }],
    ['workspace.stores.disabledTypes', { stores: { disabledTypes: ['x'] } }],
    ['workspace.stores.disabledTypes', { stores: { disabledTypes: [1] } }],
    [
      'workspace.tokenBroker.tokenEndpoint',
      { tokenBroker: { tokenEndpoint: 'sso' } },
    ],
    [
      'workspace.tokenBroker.timeoutSeconds',
      { tokenBroker: { timeoutSeconds: 0 } },
    ],
    ['workspace.tokenBroker.allowGet', { tokenBroker: { allowGet: 'maybe' } }],
    ['workspace.oidc.issuer', { oidc: { issuer: 'file:///etc' } }],
    [
      'workspace.oidc.jwksUri',
      { oidc: { issuer: 'https://sso.example.org', jwksUri: 'keys' } },
    ],
    ['cache.maxStaleness', { cache: { maxStaleness: 'long' } }],
    ['cache.maxStaleness', { cache: { maxStaleness: '30s' } }],
    ['limits.writesPerMinute', { limits: { writesPerMinute: -1 } }],
    ['limits.rulesPerBucket', { limits: { rulesPerBucket: 'many' } }],
    ['limits.bytesPerResource', { limits: { bytesPerResource: 1.5 } }],
  ])('names the key %s when its value makes no sense', (key, workspace) => {
    expect(() => read(workspace)).toThrow(key);
  });
});
