import { violationsOf } from './conformance';

const answer = (
  method: string,
  path: string,
  status: number,
  body: unknown,
  headers = {},
) => violationsOf({ method, path, status, headers, body });

const error = { error: { name: 'X', message: 'x' } };

describe('violationsOf', () => {
  it('finds nothing wrong with answers that are described', () => {
    expect(answer('GET', '/workspaces', 200, [])).toEqual([]);
    expect(answer('GET', '/workspaces/a', 404, error)).toEqual([]);
    expect(answer('DELETE', '/workspaces/a', 204, {})).toEqual([]);
    expect(
      answer('POST', '/workspaces', 201, { name: 'a' }, { location: 'x' }),
    ).toEqual([]);
  });

  it.each([
    ['a status', answer('GET', '/workspaces/a', 418, {})],
    ['a body', answer('GET', '/workspaces/a/sessions', 200, [{ name: 'x' }])],
    ['an error', answer('GET', '/workspaces/a', 404, 'no')],
    ['a header', answer('POST', '/workspaces', 201, { name: 'a' })],
    ['a shared header', answer('GET', '/workspaces', 503, error)],
  ])('finds %s that is not', (_, violations) => {
    expect(violations).toHaveLength(1);
  });
});
