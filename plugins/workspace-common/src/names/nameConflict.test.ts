import { DERIVED_NAMES, DerivedName, NameHolder } from './derivedNames';
import { conflictFinder, nameConflict } from './nameConflict';

/** One of each calendar (providers: Key generations), and numbers. */
const GENERATIONS = [
  ...['20261125', '2026w48', '202611', '2026q4', '2026'],
  ...['1', '2', '3', '10'],
];

const endings = ({ suffix, generation }: DerivedName) =>
  generation ? GENERATIONS.map(each => `-${each}`) : [suffix];

/** The parts of a holder by the base of a template, worked out in the plainest way. */
function basesOf(holder: NameHolder, base: string): string[] {
  const { workspace, principal = workspace, sessions = [] } = holder;
  const stores = (type: string) =>
    (holder.stores ?? [])
      .filter(store => store.type === type)
      .map(({ name }) => name);
  const parts: Record<string, string[]> = {
    PRINCIPAL: [principal],
    NAME: [workspace],
    'NAME-SESSION': sessions.map(each => `${workspace}-${each}`),
    'NAME-VECTOR': stores('vector').map(each => `${workspace}-${each}`),
    'NAME-CACHE': stores('cache').map(each => `${workspace}-${each}`),
    'NAME-DOCUMENT': stores('document').map(each => `${workspace}-${each}`),
    'NAME-DATABASE': stores('database').map(each => `${workspace}-${each}`),
    'DATABASE-NAME': stores('database').map(each => `${each}-${workspace}`),
  };
  return parts[base];
}

/** All names of a holder, each with its kind. */
function allNames(holder: NameHolder): Set<string> {
  return new Set(
    DERIVED_NAMES.flatMap(row =>
      basesOf(holder, row.base).flatMap(base =>
        endings(row).map(end => `${row.kind} ${row.prefix}${base}${end}`),
      ),
    ),
  );
}

function shareName(one: NameHolder, two: NameHolder): boolean {
  const names = allNames(one);
  return [...allNames(two)].some(name => names.has(name));
}

/** A holder that has this text where the row's base stands; a hyphen of it parts the workspace from the rest. */
function holderOf(row: DerivedName, base: string, hyphen: number): NameHolder {
  const at = base.split('-', hyphen).join('-').length;
  const [head, tail] = [base.slice(0, at), base.slice(at + 1)];
  switch (row.base) {
    case 'PRINCIPAL':
      return { workspace: `unlike-${hyphen}`, principal: base };
    case 'NAME':
      return { workspace: base };
    case 'NAME-SESSION':
      return { workspace: head, sessions: [tail] };
    case 'NAME-VECTOR':
      return { workspace: head, stores: [{ type: 'vector', name: tail }] };
    case 'NAME-CACHE':
      return { workspace: head, stores: [{ type: 'cache', name: tail }] };
    case 'NAME-DOCUMENT':
      return { workspace: head, stores: [{ type: 'document', name: tail }] };
    case 'NAME-DATABASE':
      return { workspace: head, stores: [{ type: 'database', name: tail }] };
    default:
      return { workspace: tail, stores: [{ type: 'database', name: head }] };
  }
}

const longer = (one: string, two: string) =>
  one.length > two.length ? one : two;

interface Meeting {
  name: string;
  one: NameHolder;
  two: NameHolder;
}

/** Two holders for which these rows make one name; nothing where none can be both. */
function meeting(
  first: DerivedName,
  second: DerivedName,
  end: [string, string],
): Meeting | undefined {
  const prefix = longer(first.prefix, second.prefix);
  const suffix = longer(...end);
  const name = `${prefix}abc-def-ghi${suffix}`;
  const fits = (row: DerivedName, own: string) =>
    name.startsWith(row.prefix) && name.endsWith(own);
  if (!fits(first, end[0]) || !fits(second, end[1])) return undefined;
  const baseOf = (row: DerivedName, own: string) =>
    name.slice(row.prefix.length, name.length - own.length);
  return {
    name,
    one: holderOf(first, baseOf(first, end[0]), 1),
    two: holderOf(second, baseOf(second, end[1]), 2),
  };
}

const pairs = DERIVED_NAMES.flatMap((first, index) =>
  DERIVED_NAMES.slice(index)
    .filter(second => second.kind === first.kind)
    .flatMap(second =>
      endings(first).flatMap(end =>
        endings(second).map(
          other =>
            [first, second, meeting(first, second, [end, other])] as const,
        ),
      ),
    ),
);

describe('every derived name against every other', () => {
  const meetings = pairs.flatMap(([first, second, met]) =>
    met ? [[first.template, second.template, met.name, met] as const] : [],
  );

  it.each(meetings)('%s and %s: %s', (_, __, _name, { one, two }) => {
    expect(shareName(one, two)).toBe(true);
    expect(nameConflict(one, two)).toBeDefined();
    expect(nameConflict(two, one)).toBeDefined();
  });

  it('has each row meet another workspace’s, in the same row or in another one', () => {
    const met = new Set(meetings.flatMap(([one, two]) => [one, two]));
    const unmet = DERIVED_NAMES.filter(({ template }) => !met.has(template));
    expect(unmet).toEqual([]);
  });
});

describe('nameConflict', () => {
  const alice = { workspace: 'alice' };

  it.each<[string, NameHolder, NameHolder, string]>([
    ...GENERATIONS.map(
      each =>
        [
          `key generation ${each}`,
          { workspace: `alice-${each}` },
          alice,
          `secret alice-${each}`,
        ] as [string, NameHolder, NameHolder, string],
    ),
    [
      'a key generation of a principal',
      { workspace: 'lab-2026w48' },
      { workspace: 'alice', principal: 'lab' },
      'secret lab-2026w48',
    ],
    [
      'a principal',
      { workspace: 'lab' },
      { workspace: 'alice', principal: 'lab' },
      'secret lab',
    ],
    [
      'a credentials Secret',
      { workspace: 'x-datalab' },
      { workspace: 'x' },
      '',
    ],
    [
      'a client Secret',
      { workspace: 'x-oauth-client' },
      { workspace: 'x' },
      '',
    ],
    [
      'a Keycloak group',
      { workspace: 'x-admin' },
      { workspace: 'x' },
      'keycloak-group x-admin',
    ],
    [
      'a host of two sessions',
      { workspace: 'a-b', sessions: ['c'] },
      { workspace: 'a', sessions: ['b-c'] },
      'host a-b-c',
    ],
    [
      'an editor’s host',
      { workspace: 'editor', sessions: ['x-s'] },
      { workspace: 'x', sessions: ['s'] },
      'host editor-x-s',
    ],
    [
      'an editor’s other host',
      { workspace: 'x', sessions: ['s-editor'] },
      { workspace: 'x-s', sessions: ['editor'] },
      'host x-s-editor',
    ],
    [
      'a data host',
      { workspace: 'data-science', sessions: ['default'] },
      { workspace: 'science', sessions: ['default'] },
      'host data-science-default',
    ],
    [
      'the host that sign-in redirects to',
      { workspace: 'a-b' },
      { workspace: 'a', sessions: ['b'] },
      'host a-b',
    ],
    [
      'a database host',
      { workspace: 'pg0', sessions: ['alice'] },
      { workspace: 'alice', stores: [{ type: 'database', name: 'pg0' }] },
      'host pg0-alice',
    ],
    [
      'a store’s Objects',
      { workspace: 'a', stores: [{ type: 'vector', name: 'b-c' }] },
      { workspace: 'a-b', stores: [{ type: 'vector', name: 'c' }] },
      'object qdrant-auth-secret-a-b-c',
    ],
  ])('finds %s, whoever comes first', (_, one, two, name) => {
    const found = nameConflict(one, two);
    expect(`${found?.kind} ${found?.name}`).toContain(name);
    expect(nameConflict(two, one)).toBeDefined();
  });

  it.each<[NameHolder, NameHolder]>([
    [{ workspace: 'alice' }, { workspace: 'bob' }],
    [{ workspace: 'alice-lab' }, { workspace: 'alice' }],
    [{ workspace: 'alice-1a' }, { workspace: 'alice' }],
    [{ workspace: 'alice-2026m11' }, { workspace: 'alice' }],
    [{ workspace: 'alice1' }, { workspace: 'alice' }],
    [{ workspace: 'team-1' }, { workspace: 'team-2' }],
    [{ workspace: 'team-1' }, { workspace: 'team', principal: 'p-team' }],
    [
      { workspace: 'a-b', sessions: ['c'] },
      { workspace: 'a', sessions: ['c'] },
    ],
    [
      { workspace: 'a', stores: [{ type: 'cache', name: 'b-c' }] },
      { workspace: 'a-b', stores: [{ type: 'vector', name: 'c' }] },
    ],
    // a Secret and a group
    [{ workspace: 'x-datalab-admin' }, { workspace: 'x' }],
  ])('lets %j and %j be', (one, two) => {
    expect(nameConflict(one, two)).toBeUndefined();
    expect(nameConflict(two, one)).toBeUndefined();
  });

  it('agrees with a comparison of all names, on names that are hard to tell apart', () => {
    const words = ['a', 'b', 'data', 'editor', '1', '2026w48', 'datalab'];
    const names = [
      ...words,
      ...words.flatMap(one => words.map(two => `${one}-${two}`)),
    ];
    const holders: NameHolder[] = names.flatMap((workspace, index) => [
      { workspace },
      { workspace, principal: `p-${workspace}`, sessions: ['a', 'b-data'] },
      {
        workspace,
        sessions: [names[(index * 5) % names.length]],
        stores: [{ type: 'database', name: words[index % words.length] }],
      },
    ]);
    const known = holders.map(allNames);
    const differing = holders.flatMap((one, first) =>
      holders.flatMap((two, second) => {
        const share = [...known[second]].some(name => known[first].has(name));
        return share === Boolean(nameConflict(one, two)) ? [] : [[one, two]];
      }),
    );
    expect(differing).toEqual([]);
  });
});

describe('conflictFinder', () => {
  it('compares the names of given rows only', () => {
    const sessions = DERIVED_NAMES.filter(
      ({ base }) => base === 'NAME-SESSION',
    );
    const find = conflictFinder(
      { workspace: 'alice', sessions: ['gpu'] },
      DERIVED_NAMES,
      sessions,
    );
    expect(find({ workspace: 'alice-1' })).toBeUndefined();
    expect(find({ workspace: 'alice', sessions: ['gpu-editor'] })?.name).toBe(
      'alice-gpu-editor',
    );
  });
});
