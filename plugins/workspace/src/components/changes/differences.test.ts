import { differences } from './differences';
import { sheetOf } from './things';

const datalab = (spec: Record<string, unknown>) =>
  sheetOf({ annotations: {}, spec });

const of = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  differences(datalab(before), datalab(after));

describe('differences', () => {
  it('tells who comes, who goes and whose role changes', () => {
    const found = of(
      {
        users: ['alice', 'bob', 'carol'],
        userOverrides: { bob: { role: 'admin', grantedAt: 'then' } },
      },
      {
        users: ['alice', 'bob', 'dave'],
        userOverrides: {
          bob: { role: 'user', grantedAt: 'now' },
          dave: { role: 'admin', grantedAt: 'now' },
        },
      },
    );
    expect(found).toEqual([
      {
        what: 'changed',
        thing: { kind: 'member', name: 'bob', fields: { role: 'user' } },
        fields: [{ field: 'role', from: 'admin', to: 'user' }],
      },
      {
        what: 'added',
        thing: { kind: 'member', name: 'dave', fields: { role: 'admin' } },
      },
      {
        what: 'removed',
        thing: { kind: 'member', name: 'carol', fields: { role: 'user' } },
      },
    ]);
  });

  it('tells a new owner by the role', () => {
    const users = (...names: string[]) => ({ users: names });
    const found = of(users('alice', 'bob'), users('bob', 'alice'));
    expect(
      found.map(each => (each.what === 'changed' ? each.fields : each)),
    ).toEqual([
      [{ field: 'role', from: 'user', to: 'owner' }],
      [{ field: 'role', from: 'owner', to: 'user' }],
    ]);
  });

  it('tells databases one by one, and settings by their paths', () => {
    const found = of(
      { databases: { pg0: { names: ['a'], storage: '2Gi' } } },
      {
        databases: { pg0: { names: ['a', 'b'], storage: '2Gi' } },
        quota: { memory: '8Gi' },
      },
    );
    expect(found).toEqual([
      {
        what: 'added',
        thing: { kind: 'database', name: 'b', fields: {} },
      },
      {
        what: 'setting',
        field: { field: 'quota.memory', from: undefined, to: '8Gi' },
      },
    ]);
  });

  it('tells grants of one bucket apart, and texts of the workspace', () => {
    const grant = (grantee: string, permission: string) => ({
      bucketName: 'tiles',
      grantee,
      permission,
    });
    const found = differences(
      sheetOf({
        annotations: { 'workspace.eoepca.org/fence': '1' },
        spec: { bucketAccessGrants: [grant('one', 'ReadOnly')] },
      }),
      sheetOf({
        annotations: {
          'workspace.eoepca.org/fence': '2',
          'workspace.eoepca.org/title': 'Dunes',
        },
        spec: {
          bucketAccessGrants: [
            grant('one', 'ReadOnly'),
            grant('two', 'ReadWrite'),
          ],
        },
      }),
    );
    expect(found).toEqual([
      {
        what: 'added',
        thing: {
          kind: 'grant',
          name: 'tiles',
          of: 'two',
          fields: { permission: 'ReadWrite' },
        },
      },
      {
        what: 'setting',
        field: { field: 'title', from: undefined, to: 'Dunes' },
      },
    ]);
  });

  it('takes what is odd for nothing', () => {
    expect(of({ users: 'all', databases: [1], sessions: {} }, {})).toEqual([]);
    expect(differences(sheetOf(undefined), sheetOf(undefined))).toEqual([]);
  });
});
