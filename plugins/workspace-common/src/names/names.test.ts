import { bucketNameProblem } from './bucketName';
import { lifecycleRuleProblem } from './lifecycleRule';
import { memberKey, memberNameProblem } from './memberName';
import { sessionNameProblem } from './sessionName';
import { slug, suggestedSlug } from './slug';
import { workspaceName } from './workspaceName';

describe('suggestedSlug', () => {
  it.each([
    ['Forêt Üben!', '', 'foret-uben'],
    [
      'Sea surface temperatures of the North Atlantic',
      '',
      'sea-surface-temperatures-of-the',
    ],
    // Just as long as there is room.
    [
      'Sea surface temperatures of this planet',
      '',
      'sea-surface-temperatures-of-this',
    ],
    [
      'Donaudampfschifffahrtsgesellschaftskapitän',
      '',
      'donaudampfschifffahrtsgesellscha',
    ],
    [
      'Sea surface temperatures of the sea',
      'alice',
      'sea-surface-temperatures-alice',
    ],
    ['!!!', 'b', ''],
  ])('of %j with the ending %j is %j', (title, ending, expected) => {
    expect(suggestedSlug(title, ending)).toBe(expected);
    expect(slug(expected)).toBe(expected);
  });
});

describe('slug', () => {
  it.each([
    ['Alice Lab!', 'alice-lab'],
    ['  Ärger  mit   ß -- ', 'arger-mit-ss'],
    ['Ελλάδα 2030', 'ellada-2030'],
    ['—!?—', ''],
    // the cut falls on a dash
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb', 'a'.repeat(31)],
    ['x'.repeat(40), 'x'.repeat(32)],
  ])('turns %j into %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe('workspaceName', () => {
  it('joins prefix and slug with a single dash', () => {
    expect(workspaceName('My Lab', 'ws-')).toEqual({ name: 'ws-my-lab' });
    expect(workspaceName('My Lab', 'ws')).toEqual({ name: 'ws-my-lab' });
    expect(workspaceName('My Lab', '')).toEqual({ name: 'my-lab' });
  });

  it.each([
    ['!!', '', 'workspace-name.empty'],
    ['ab', '', 'workspace-name.too-short'],
    ['x'.repeat(32), 'p'.repeat(31), 'workspace-name.too-long'],
    ['kube system', '', 'workspace-name.reserved'],
    ['Default', '', 'workspace-name.reserved'],
    ['sthree one', '', 'workspace-name.reserved'],
    ['MinIO', '', 'workspace-name.reserved'],
    ['realm', 'master', 'workspace-name.reserved'],
  ])('refuses %j with prefix %j as %s', (text, prefix, code) => {
    expect(workspaceName(text, prefix).problem?.code).toBe(code);
  });

  it('counts the prefix into both limits', () => {
    expect(workspaceName('a', 'x').name).toBe('x-a');
    expect(workspaceName('x'.repeat(32), 'p'.repeat(30)).name).toHaveLength(63);
  });
});

describe('bucketNameProblem', () => {
  it.each([
    'abc',
    'minio-data',
    'a.b',
    'a-b',
    '0-9',
    'data.2026-01',
    'x'.repeat(63),
    'a--b',
  ])('accepts %j', name => {
    expect(bucketNameProblem(name)).toBeUndefined();
  });

  it.each([
    ['', 'bucket-name.too-short'],
    ['ab', 'bucket-name.too-short'],
    ['x'.repeat(64), 'bucket-name.too-long'],
    ['A_B', 'bucket-name.characters'],
    ['abc\n', 'bucket-name.characters'],
    ['bücher', 'bucket-name.characters'],
    ['-abc', 'bucket-name.ends'],
    ['abc.', 'bucket-name.ends'],
    ['a..b', 'bucket-name.adjacent-dots'],
    ['a.-b', 'bucket-name.adjacent-dots'],
    ['a-.b', 'bucket-name.adjacent-dots'],
    ['192.168.5.4', 'bucket-name.ip-address'],
    ['xn--abc', 'bucket-name.reserved'],
    ['sthree-abc', 'bucket-name.reserved'],
    ['abc-s3alias', 'bucket-name.reserved'],
    ['abc--ol-s3', 'bucket-name.reserved'],
    ['minio', 'bucket-name.minio'],
    ['crossdomain.xml', 'bucket-name.minio'],
    ['.minio.sys', 'bucket-name.ends'],
  ])('refuses %j as %s', (name, code) => {
    expect(bucketNameProblem(name)?.code).toBe(code);
  });
});

describe('sessionNameProblem', () => {
  it('judges the lower-cased name', () => {
    expect(sessionNameProblem('alice', 'GPU')).toBeUndefined();
  });

  it.each([
    ['', 'session-name.empty'],
    ['-bad-', 'session-name.characters'],
    ['bad_name', 'session-name.characters'],
    ['a.b', 'session-name.characters'],
    ['x'.repeat(51), 'session-name.too-long'],
  ])('refuses %j in workspace alice as %s', (name, code) => {
    expect(sessionNameProblem('alice', name)?.code).toBe(code);
  });

  it('accepts a name that just fits', () => {
    expect(sessionNameProblem('alice', 'x'.repeat(50))).toBeUndefined();
  });

  it('lets each host of a session be a DNS label', () => {
    const longest = 'x'.repeat(50);
    for (const host of [`editor-alice-${longest}`, `alice-${longest}-editor`]) {
      expect(host).toHaveLength(63);
    }
  });

  it('tells of a workspace whose own name leaves no room', () => {
    expect(sessionNameProblem('w'.repeat(54), 'x')).toBeUndefined();
    expect(sessionNameProblem('w'.repeat(55), 'x')?.code).toBe(
      'session-name.no-room',
    );
  });
});

describe('memberNameProblem', () => {
  it.each([
    ...['bob', ' carol ', 'zoë', 'a.b@example.org', 'X_1', 'jane.doe', '7'],
    ...['Ελένη', '日本', 'שרה', 'สมชาย', 'a+b@example.org'],
  ])('accepts %j', name => {
    expect(memberNameProblem(name)).toBeUndefined();
  });

  it.each([
    ['', 'member-name.empty'],
    [' \t', 'member-name.empty'],
    ['user:default/bob', 'member-name.entity-ref'],
    ['bob smith', 'member-name.characters'],
    ['b\u0000b', 'member-name.characters'],
    ['b\u0085b', 'member-name.characters'],
    ['b\u2028b', 'member-name.characters'],
    ['…', 'member-name.no-letter'],
    ['\u0301\u0308', 'member-name.no-letter'],
    ['\u0301bob', 'member-name.no-letter'],
    ['zoe\u0308', 'member-name.look-alike'],
    ['ａｌｉｃｅ', 'member-name.look-alike'],
    ['𝐛𝐨𝐛', 'member-name.look-alike'],
    ['\u212Aim', 'member-name.look-alike'],
    ['x'.repeat(254), 'member-name.too-long'],
  ])('refuses %j as %s', (name, code) => {
    expect(memberNameProblem(name)?.code).toBe(code);
  });
});

describe('characters that nobody sees in member names', () => {
  const ranges: [number, number][] = [
    [0x00ad, 0x00ad],
    [0x034f, 0x034f],
    [0x061c, 0x061c],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0x2800, 0x2800],
    [0x3164, 0x3164],
    [0xe000, 0xe001],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe01ef],
    [0x10ffff, 0x10ffff],
    [0xd800, 0xd800],
  ];

  it.each(ranges)(
    'are those from %i to %i, wherever they stand',
    (from, to) => {
      for (let code = from; code <= to; code++) {
        const character = String.fromCodePoint(code);
        for (const name of [
          `ali${character}ce`,
          `${character}alice`,
          `alice${character}`,
          character,
        ]) {
          expect(memberNameProblem(name)?.code).toBe('member-name.invisible');
        }
      }
    },
  );
});

describe('memberKey', () => {
  it.each([
    ['Alice', 'alice'],
    [' ALICE\t', 'alice'],
    ['Zoë', 'zoë'],
  ])('is the same for %j and %j', (one, two) => {
    expect(memberKey(one)).toBe(memberKey(two));
  });

  it.each([
    ['alice', '\uFEFFalice'],
    ['alice', 'ali\u200Bce'],
    ['zo\u00eb', 'zoe\u0308'],
    ['alice', 'ａｌｉｃｅ'],
    ['strasse', 'straße'],
    ['i', 'İ'],
    ['jane.doe', 'jane-doe'],
  ])('tells %j and %j apart', (one, two) => {
    expect(memberKey(one)).not.toBe(memberKey(two));
  });
});

describe('lifecycleRuleProblem', () => {
  const rule = { target: 'tmp/*', mode: 'Delete', min_age: '7d' } as const;

  it.each([
    rule,
    { ...rule, target: '*' },
    { ...rule, target: 'a/b.txt', min_age: '+10w' },
    { target: '*', mode: 'Notify', at: '2026-03-03T11:45:00Z' } as const,
    { target: '*', mode: 'Notify', at: '2026-03-03T11:45:00.5+02:00' } as const,
  ])('accepts %j', good => {
    expect(lifecycleRuleProblem(good)).toBeUndefined();
  });

  it.each([
    [{ ...rule, target: 'a*b' }, 'target'],
    [{ ...rule, target: '' }, 'target'],
    [{ ...rule, target: '**' }, 'target'],
    [{ ...rule, min_age: '1 day' }, 'min_age'],
    [{ ...rule, min_age: undefined, at: 'tomorrow' }, 'at'],
    [{ ...rule, min_age: undefined, at: '2026-02-40T00:00:00Z' }, 'at'],
    [{ ...rule, min_age: undefined }, undefined],
    [{ ...rule, at: '2026-03-03T11:45:00Z' }, undefined],
  ])('refuses %j at its field %s', (bad, field) => {
    const problem = lifecycleRuleProblem(bad);
    expect(problem?.code).toMatch(/^lifecycle-rule\./);
    expect(problem?.field).toBe(field);
  });
});
