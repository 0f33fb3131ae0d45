import { takesRights } from './memberRights';
import { KubernetesObject } from '../kubernetes';

function datalab(users: string[], admins: string[] = []): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name: 'lab', resourceVersion: '1' },
    spec: {
      users,
      userOverrides: Object.fromEntries(
        admins.map(name => [name, { role: 'admin' }]),
      ),
    },
  };
}

describe('takesRights', () => {
  const before = datalab(['ann', 'bob', 'cho'], ['bob']);

  it.each([
    ['a removal', datalab(['ann', 'bob'], ['bob'])],
    ['a demotion', datalab(['ann', 'bob', 'cho'])],
    ['a transfer', datalab(['bob', 'ann', 'cho'], ['ann'])],
    ['a member who makes room for another', datalab(['ann', 'cho', 'dan'])],
  ])('is told of %s', (_, after) => {
    expect(takesRights(before, after)).toBe(true);
  });

  it.each([
    ['nothing', before],
    ['a new member', datalab(['ann', 'bob', 'cho', 'dan'], ['bob'])],
    ['a promotion', datalab(['ann', 'bob', 'cho'], ['bob', 'cho'])],
    ['another spelling', datalab(['Ann', 'BOB', 'cho'], ['BOB'])],
  ])('is not told of %s', (_, after) => {
    expect(takesRights(before, after)).toBe(false);
  });

  it('goes by the first of two spellings, as the door does', () => {
    const twice = datalab(['ann', 'Bob', 'bob'], ['Bob']);
    expect(takesRights(twice, datalab(['ann', 'bob']))).toBe(true);
  });
});
