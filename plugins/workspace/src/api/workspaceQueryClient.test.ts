import { ResponseError } from '@backstage/errors';
import { retryDelay } from './workspaceQueryClient';

const limited = (retryAfter?: number) =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'TooManyRequestsError', message: 'No', retryAfter },
        response: { statusCode: 429 },
      }),
      { status: 429, headers: { 'content-type': 'application/json' } },
    ),
  );

describe('retryDelay', () => {
  it('grows up to some seconds', () => {
    const error = new TypeError('Failed to fetch');
    expect([0, 1, 2, 9].map(times => retryDelay(times, error))).toEqual([
      1_000, 2_000, 4_000, 15_000,
    ]);
  });

  it('is at least what the server asks for where too much was asked of it', async () => {
    expect(retryDelay(0, await limited(42))).toBe(42_000);
    expect(retryDelay(3, await limited(1))).toBe(8_000);
    expect(retryDelay(0, await limited())).toBe(1_000);
  });
});
