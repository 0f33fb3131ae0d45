import { rootConfigServiceFactory } from '@backstage/backend-defaults/rootConfig';
import { ServiceFactoryTester } from '@backstage/backend-test-utils';
import { readFileSync } from 'fs';
import { join } from 'path';
import { readWorkspaceConfig } from './WorkspaceConfig';
import { VARIABLES } from './environment';

const FILE = join(__dirname, '../../../../app-config.yaml');
const REFERENCE = join(
  __dirname,
  '../../../../docs/reference/configuration.md',
);

/** The variables that the file names. */
const NAMES = Object.values(VARIABLES).flat();

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

  it.each([
    ['postgres; Redis', ['database', 'cache']],
    ['vector-stores,document_stores', ['vector', 'document']],
    ['qdrant;mongodb', ['vector', 'document']],
    ['all', ['database', 'vector', 'cache', 'document']],
    ['true', ['database', 'vector', 'cache', 'document']],
    ['false', []],
  ])('understands DISABLED_STORE_TYPES=%s', async (text, types) => {
    const { stores } = await read({ DISABLED_STORE_TYPES: text });
    expect([...stores.disabled].sort()).toEqual([...types].sort());
    expect((await read({ DISABLED_STORES: text })).stores).toEqual(stores);
  });

  it.each(['AUTO', 'Auto', ' auto '])(
    'understands SESSION_MODE=%s',
    async text => {
      expect((await read({ SESSION_MODE: text })).sessions.mode).toBe('auto');
    },
  );

  it('takes endpoint and region of the AWS tools, after its own', async () => {
    const aws = {
      AWS_ENDPOINT_URL: 'https://aws.example.org',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
    };
    expect((await read(aws)).s3).toEqual({
      endpoint: 'https://aws.example.org',
      region: 'eu-west-1',
    });
    expect(
      (
        await read({
          ...aws,
          ENDPOINT: 'https://s3.example.org',
          AWS_REGION: '',
        })
      ).s3,
    ).toEqual({ endpoint: 'https://s3.example.org', region: 'eu-central-1' });
  });

  it('verifies tokens of AUTH_ISSUER', async () => {
    const { oidc } = await read({ AUTH_ISSUER: 'https://sso.example.org/r' });
    expect(oidc).toEqual({
      issuer: 'https://sso.example.org/r',
      audience: 'workspace-api',
    });
  });

  it.each([
    ['SESSION_MODE', 'sometimes', 'one of on, off, auto'],
    ['MAX_SESSIONS', 'many', 'a whole number from 0'],
    ['USE_VCLUSTER', 'maybe', 'true or false'],
    [
      'DISABLED_STORE_TYPES',
      'redis;oracle',
      'an alias such as postgres, or all',
    ],
    ['AUTH_ISSUER', 'sso.example.org', 'an http(s) address'],
    ['TOKEN_BROKER_TOKEN_ENDPOINT', 'ftp://x', 'an http(s) address'],
  ])('names %s, its value and what is wanted', async (name, text, wanted) => {
    const reading = read({ [name]: text });
    await expect(reading).rejects.toThrow(`(environment variable ${name})`);
    await expect(reading).rejects.toThrow(wanted);
    await expect(reading).rejects.toThrow(`'${text.split(';').at(-1)}'`);
  });

  it('names no variable that the reference does not', () => {
    const reference = readFileSync(REFERENCE, 'utf8');
    const named = readFileSync(FILE, 'utf8').match(/(?<=\$\{)[A-Z_]+/g);
    expect([...(named ?? [])].sort()).toEqual([...NAMES].sort());
    for (const name of NAMES) expect(reference).toContain(`\`${name}\``);
  });
});
