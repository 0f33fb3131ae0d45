import { NotFoundError, ResponseError } from '@backstage/errors';
import { failureKindOf, isWorthRetrying, reasonOf } from './failures';

function responseError(status: number, message = 'Because') {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
}

describe('failureKindOf', () => {
  it.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'notFound'],
    [409, 'conflict'],
    [412, 'outdated'],
    [422, 'invalid'],
    [429, 'limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('takes %i as %s', async (status, kind) => {
    expect(failureKindOf(await responseError(status))).toBe(kind);
  });

  it('takes a call that got no answer as unreachable', () => {
    expect(failureKindOf(new TypeError('Failed to fetch'))).toBe('unreachable');
  });
});

describe('isWorthRetrying', () => {
  it('is so for what may pass by itself, and for nothing else', async () => {
    expect(isWorthRetrying(await responseError(503))).toBe(true);
    expect(isWorthRetrying(await responseError(429))).toBe(true);
    expect(isWorthRetrying(new TypeError('Failed to fetch'))).toBe(true);
    expect(isWorthRetrying(await responseError(403))).toBe(false);
    expect(isWorthRetrying(await responseError(422))).toBe(false);
  });
});

describe('reasonOf', () => {
  it('is the sentence of the server', async () => {
    expect(reasonOf(await responseError(422, 'The name is taken'))).toBe(
      'The name is taken',
    );
  });

  it('is the message of an error without one', () => {
    expect(reasonOf(new NotFoundError('Gone'))).toBe('Gone');
  });
});
