import { bucketNameProblem } from './bucketName';
import { lifecycleRuleProblem } from './lifecycleRule';
import { memberNameProblem } from './memberName';
import { sessionNameProblem } from './sessionName';
import { slug } from './slug';
import { workspaceName } from './workspaceName';

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
  ])('refuses %j with prefix %j as %s', (text, prefix, code) => {
    expect(workspaceName(text, prefix).problem?.code).toBe(code);
  });

  it('counts the prefix into both limits', () => {
    expect(workspaceName('a', 'x').name).toBe('x-a');
    expect(workspaceName('x'.repeat(32), 'p'.repeat(30)).name).toHaveLength(63);
  });
});

describe('bucketNameProblem', () => {
  it.each(['abc', 'a.b', 'a-b', '0-9', 'data.2026-01', 'x'.repeat(63), 'a--b'])(
    'accepts %j',
    name => {
      expect(bucketNameProblem(name)).toBeUndefined();
    },
  );

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
    ['x'.repeat(58), 'session-name.too-long'],
  ])('refuses %j in workspace alice as %s', (name, code) => {
    expect(sessionNameProblem('alice', name)?.code).toBe(code);
  });

  it('accepts a name that just fits', () => {
    expect(sessionNameProblem('alice', 'x'.repeat(57))).toBeUndefined();
  });
});

describe('memberNameProblem', () => {
  it.each(['bob', ' carol ', 'zoë', 'a.b@example.org', 'X_1'])(
    'accepts %j',
    name => {
      expect(memberNameProblem(name)).toBeUndefined();
    },
  );

  it.each([
    ['', 'member-name.empty'],
    [' \t', 'member-name.empty'],
    ['user:default/bob', 'member-name.entity-ref'],
    ['bob smith', 'member-name.characters'],
    ['b\u0000b', 'member-name.characters'],
    ['x'.repeat(254), 'member-name.too-long'],
  ])('refuses %j as %s', (name, code) => {
    expect(memberNameProblem(name)?.code).toBe(code);
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
