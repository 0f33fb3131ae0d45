import fc from 'fast-check';
import { anyText, arbitraryOf } from '../__testUtils__/arbitraries';
import { Operation, operations } from '../__testUtils__/operations';
import { createLab } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';

/** How often each call is tried; `npm run test:nightly` sets it to more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10);

jest.setTimeout(300_000 + RUNS * 10_000);

/** What stands in a path where it matters most that the thing is there; anything else may stand there, too. */
const KNOWN: Record<string, string[]> = {
  workspace: ['lab'],
  member: ['bob', 'carol'],
  bucket: ['lab', 'lab-data', 'other'],
  grantee: ['other', 'lab'],
  session: ['default'],
};

const HUSH = 'never-told';

interface Values {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly ifMatch?: string;
  readonly body?: unknown;
}

function valuesOf({ parameters, body }: Operation): fc.Arbitrary<Values> {
  const named = (place: string) =>
    parameters.filter(parameter => parameter.in === place);
  const query = named('query').map(({ name, schema }) => [
    name,
    arbitraryOf(schema).map(value => textOf(value)),
  ]);
  const path = named('path').map(({ name }) => [name, pathPart(name)]);
  return fc.record(
    {
      path: fc.record(Object.fromEntries(path)),
      query: fc.record(Object.fromEntries(query), { requiredKeys: [] }),
      ...(named('header').length && {
        ifMatch: fc.constantFrom('*', '*', '*', '"a.b", W/"c"', ','),
      }),
      ...(body !== undefined && { body: arbitraryOf(body) }),
    },
    { requiredKeys: ['path', 'query', ...(body ? ['body' as const] : [])] },
  ) as fc.Arbitrary<Values>;
}

function pathPart(name: string): fc.Arbitrary<string> {
  const known = fc.constantFrom(...(KNOWN[name] ?? ['other']));
  const odd = anyText
    .map(wellFormed)
    .filter(text => !/^\.*$/.test(text) && text !== 'other');
  return fc.oneof({ weight: 4, arbitrary: known }, odd);
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return wellFormed(text ?? '');
}

/** As an address can hold it. */
function wellFormed(text: string): string {
  return Buffer.from(text.slice(0, 2_000)).toString();
}

/** Who tries it: the roles are those of `lab` alone. */
const CALLERS = [
  ['a platform admin', 'root'],
  ['an admin of a workspace', 'bob'],
  ['a plain member', 'carol'],
  ['somebody without any workspace', 'nobody'],
];

/** What no call about `lab` may touch, as it is in the cluster. */
const FOREIGN = [
  'storages/other',
  'datalabs/other',
  'secrets/other',
  'secrets/installer',
  'secrets/lab-1',
];

describe.each(CALLERS)('made-up requests of %s:', (_who, caller) => {
  const bed = TestBed.on('dev-cluster', {
    workspaces: ['lab'],
    config: { limits: { writesPerMinute: false, revealsPerMinute: false } },
  });

  beforeAll(async () => {
    await createLab(bed.kubernetes.api, 'workspace', 'other', {
      users: ['mallory'],
      userOverrides: {},
    });
    for (const name of ['other', 'installer', 'lab-1', 'lab-datalab']) {
      await bed.create(`secrets/${name}`, {
        stringData: {
          AWS_ACCESS_KEY_ID: `${name}-key`,
          AWS_SECRET_ACCESS_KEY: HUSH,
        },
      });
    }
    await bed.plugin.sees('other');
  });

  /** Whole, with what tells of any write: `resourceVersion` and managed fields. */
  const foreign = () => Promise.all(FOREIGN.map(ref => bed.read(ref)));

  async function attempt(operation: Operation, values: Values) {
    const path = operation.template.replace(/{(\w+)}/g, (_match, name) =>
      encodeURIComponent(values.path[name]),
    );
    const query = new URLSearchParams(values.query).toString();
    const sent = bed
      .as(caller)
      .send(operation.method, query ? `${path}?${query}` : path, values.body);
    if (values.ifMatch) sent.set('If-Match', values.ifMatch);
    return sent;
  }

  /** What a caller is told of secrets: none but those of `lab`, and those only to its members and platform admins. */
  function assertKept(text: string, values: Values) {
    const isOwn = values.path.workspace === 'lab' && caller !== 'nobody';
    if (text.includes(HUSH) && !isOwn) throw new Error(`tells: ${text}`);
    for (const name of ['other', 'installer', 'lab-1']) {
      if (text.includes(`${name}-key`)) throw new Error(`tells of ${name}`);
    }
  }

  // What is tried on the workspace goes on until it is deleted. Without an issuer, tokens are answered 503.
  const inOrder = operations()
    .filter(({ template }) => template !== '/workspaces/{workspace}/token')
    .sort((a, b) => Number(isDeletion(a)) - Number(isDeletion(b)));

  it.each(
    inOrder.map(
      operation =>
        [`${operation.method} ${operation.template}`, operation] as const,
    ),
  )(
    '%s is answered as described, never with 5xx, and touches nothing of others',
    async (_call, operation) => {
      const before = await foreign();
      await fc.assert(
        fc.asyncProperty(valuesOf(operation), async values => {
          const { status, text } = await attempt(operation, values);
          if (status >= 500) throw new Error(`${status}: ${text}`);
          assertKept(text, values);
        }),
        { numRuns: RUNS, interruptAfterTimeLimit: 10_000 + RUNS * 500 },
      );
      expect(await foreign()).toEqual(before);
    },
  );
});

function isDeletion({ method, template }: Operation): boolean {
  return method === 'DELETE' && template === '/workspaces/{workspace}';
}
