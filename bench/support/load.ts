/** Program: asks for one address over and over, from a process of its own. */
import autocannon from 'autocannon';
import { serveCalls } from './child';

/** What to ask for, how many at a time, and for how long. */
export interface Load {
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly seconds: number;
}

/** Answers per second and milliseconds until the answer. */
export interface LoadResult {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

async function run({ url, token, connections, seconds }: Load) {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { authorization: `Bearer ${token}` },
  });
  if (result.non2xx || result.errors || !result['2xx']) {
    throw new Error(
      `${url}: ${result['2xx']} good answers, ${result.non2xx} bad ones, ${result.errors} none`,
    );
  }
  return {
    rate: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  } satisfies LoadResult;
}

serveCalls({ run });
