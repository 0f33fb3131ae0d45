import { ResponseError } from '@backstage/errors';
import { untilKnown } from './untilKnown';

const PACE = { pollMs: 1, unknownForMs: Infinity };

describe('untilKnown', () => {
  /** Answers these in turn, then `known`. */
  function answering(...statuses: number[]) {
    const calls: number[] = [];
    const ask = async () => {
      const status = statuses[calls.push(calls.length) - 1];
      if (status === undefined) return 'known';
      throw await ResponseError.fromResponse(new Response('{}', { status }));
    };
    return { ask, calls };
  }

  it('asks again while the workspace is unknown', async () => {
    const { ask } = answering(403, 404);
    await expect(untilKnown(ask, PACE)).resolves.toBe('known');
  });

  it('gives up in the end, with the last answer', async () => {
    const { ask } = answering(403);
    await expect(
      untilKnown(ask, { pollMs: 1, unknownForMs: 0 }),
    ).rejects.toMatchObject({ statusCode: 403 });
  });

  it.each([422, 500, 503])('leaves %s to the caller', async status => {
    const { ask, calls } = answering(status);
    await expect(untilKnown(ask, PACE)).rejects.toMatchObject({
      statusCode: status,
    });
    expect(calls).toHaveLength(1);
  });

  it('stops when it is told to', async () => {
    const { ask, calls } = answering(403, 403, 403);
    const told = new AbortController();
    const askAndStop = () => {
      if (calls.length === 2) told.abort();
      return ask();
    };
    await expect(
      untilKnown(askAndStop, PACE, told.signal),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(calls).toHaveLength(3);
  });
});
