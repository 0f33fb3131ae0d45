import { suggestionLimitOf, TooManySuggestionsError } from '../errors';
import { WorkspaceClient } from './WorkspaceClient';

describe('suggestions', () => {
  let answer: Response;
  const seen: string[] = [];
  const client = new WorkspaceClient({
    discoveryApi: { getBaseUrl: async () => 'http://backend.test' },
    fetchApi: {
      fetch: async (input, init) => {
        seen.push(`${init?.method ?? 'GET'} ${input}`);
        return answer;
      },
    },
  });
  const body = { kind: 'start-session', session: 'gpu' } as const;

  it.each<[string, () => Promise<unknown>, number]>([
    ['GET /inbox/suggestions', () => client.listInboxSuggestions(), 200],
    [
      'GET /workspaces/lab/suggestions',
      () => client.listSuggestions('lab'),
      200,
    ],
    [
      'POST /workspaces/lab/suggestions',
      () => client.suggest('lab', body),
      201,
    ],
    [
      'POST /workspaces/lab/suggestions/s1/accept',
      () => client.acceptSuggestion('lab', 's1', body),
      202,
    ],
    [
      'POST /workspaces/lab/suggestions/s1/dismiss',
      () => client.dismissSuggestion('lab', 's1'),
      204,
    ],
    [
      'POST /workspaces/lab/suggestions/s1/restore',
      () => client.restoreSuggestion('lab', 's1'),
      204,
    ],
    [
      'DELETE /workspaces/lab/suggestions/s1',
      () => client.removeSuggestion('lab', 's1'),
      204,
    ],
  ])('%s', async (call, doIt, status) => {
    answer = new Response(status === 204 ? null : '[]', { status });
    await doIt();
    expect(seen.at(-1)).toBe(call.replace(' /', ' http://backend.test/'));
  });

  it.each<[object | undefined, object | undefined]>([
    [
      { of: 'member', most: 3 },
      { of: 'member', most: 3 },
    ],
    [{ of: 'planet', most: 3 }, undefined],
    [undefined, undefined],
  ])('know the limit that was reached: %j', async (limit, known) => {
    answer = Response.json(
      {
        error: { name: 'TooManySuggestionsError', message: 'No', limit },
        response: { statusCode: 409 },
      },
      { status: 409 },
    );
    const error = await client.suggest('lab', body).catch(e => e);
    expect(suggestionLimitOf(error)).toEqual(known);
  });

  it('say in the error what to do', () => {
    const most = 3;
    const { message } = new TooManySuggestionsError({ of: 'member', most });
    expect(message).toMatch(/3 pending suggestions.*withdraw one first/);
    expect(suggestionLimitOf(new Error('other'))).toBeUndefined();
  });
});
