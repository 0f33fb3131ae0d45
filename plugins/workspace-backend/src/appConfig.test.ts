import { rootConfigServiceFactory } from '@backstage/backend-defaults/rootConfig';
import { ServiceFactoryTester } from '@backstage/backend-test-utils';
import { readFileSync } from 'fs';
import { join } from 'path';
import { readWorkspaceConfig } from './config';

const FILE = join(__dirname, '../../../app-config.yaml');
const REFERENCE = join(__dirname, '../../../docs/reference/configuration.md');

/** The variables that the file names. */
const NAMES = [
  'PREFIX_FOR_NAME',
  'USE_VCLUSTER',
  'SESSION_MODE',
  'MAX_SESSIONS',
  'STORAGE_SECRET_NAME',
  'CONTAINER_REGISTRY_SECRET_NAME',
  'ENDPOINT',
  'REGION',
  'DISABLE_STORES',
  'DISABLED_STORE_TYPES',
  'DISABLE_DOCKER_REGISTRY',
  'PROVIDER_ENVIRONMENT',
  'AUTH_AUDIENCE',
  'TOKEN_BROKER_TOKEN_ENDPOINT',
  'TOKEN_BROKER_TIMEOUT_SECONDS',
] as const;

type Variables = Partial<Record<(typeof NAMES)[number], string>>;

const original = { ...process.env };

/** The portal's own configuration, read as at its start with just these variables. */
async function read(variables: Variables) {
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, variables);
  jest.spyOn(console, 'log').mockImplementation(() => {});
  const tester = ServiceFactoryTester.from(
    rootConfigServiceFactory({ argv: ['--config', FILE], watch: false }),
  );
  return readWorkspaceConfig(await tester.getSubject());
}

afterEach(() => {
  process.env = { ...original };
  jest.restoreAllMocks();
});

describe('app-config.yaml', () => {
  it('leaves the defaults where no variable is set, or empty', async () => {
    const unset = await read({});
    expect(unset).toMatchObject({
      newWorkspaces: {
        environment: 'datalab',
        vcluster: false,
        registry: true,
      },
      sessions: { mode: 'on', max: 3 },
      oidc: undefined,
      tokenBroker: { timeoutMs: 10_000, audience: 'workspace-api' },
    });
    expect(unset.prefixForName).toBeUndefined();
    expect(await read({ SESSION_MODE: '', MAX_SESSIONS: '' })).toEqual(unset);
  });

  it('takes each variable of the recorded API', async () => {
    expect(
      await read({
        PREFIX_FOR_NAME: 'ws',
        USE_VCLUSTER: 'true',
        SESSION_MODE: 'auto',
        MAX_SESSIONS: '5',
        STORAGE_SECRET_NAME: '<principal>-s3',
        CONTAINER_REGISTRY_SECRET_NAME: '<principal>-images',
        ENDPOINT: 'https://s3.example.org',
        REGION: 'eu-1',
        DISABLE_STORES: 'false',
        DISABLED_STORE_TYPES: 'vector,document',
        DISABLE_DOCKER_REGISTRY: 'true',
        PROVIDER_ENVIRONMENT: 'staging',
        AUTH_AUDIENCE: 'audience',
        TOKEN_BROKER_TOKEN_ENDPOINT: 'https://sso.example.org/token',
        TOKEN_BROKER_TIMEOUT_SECONDS: '3',
      }),
    ).toMatchObject({
      prefixForName: 'ws',
      newWorkspaces: {
        environment: 'staging',
        vcluster: true,
        registry: false,
      },
      sessions: { mode: 'auto', max: 5 },
      secrets: { storage: '<principal>-s3', registry: '<principal>-images' },
      s3: { endpoint: 'https://s3.example.org', region: 'eu-1' },
      stores: { disabled: new Set(['vector', 'document']) },
      tokenBroker: {
        tokenEndpoint: 'https://sso.example.org/token',
        timeoutMs: 3_000,
        audience: 'audience',
      },
    });
  });

  it('lets DISABLE_STORES count for all types', async () => {
    const { stores } = await read({ DISABLE_STORES: 'true' });
    expect(stores.disabled.size).toBe(4);
  });

  it('names no variable that the reference does not', () => {
    const reference = readFileSync(REFERENCE, 'utf8');
    const named = readFileSync(FILE, 'utf8').match(/(?<=\$\{)[A-Z_]+/g);
    expect([...(named ?? [])].sort()).toEqual([...NAMES].sort());
    for (const name of NAMES) expect(reference).toContain(`\`${name}\``);
  });
});
