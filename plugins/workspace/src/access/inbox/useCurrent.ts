import { useCallback, useMemo, useState } from 'react';
import {
  AccessRequest,
  SeenRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import { asChanged } from '../answers';
import { requestKey } from './requestKey';

/** What a decision was told of the request that it was to answer: as it is by now, or that it was withdrawn. */
interface News {
  /** When the request was made that is, or was, the last one. */
  at: string;
  now?: SeenRequest;
}

/**
 * Requests as they are by now: a decision is told sooner than the list that a request was changed or withdrawn. What is
 * newer in the list counts.
 */
export function useCurrent(listed: readonly AccessRequest[]) {
  const [news, setNews] = useState<ReadonlyMap<string, News>>(new Map());
  return {
    requests: useMemo(
      () =>
        listed.flatMap(request => {
          const told = news.get(requestKey(request));
          if (!told || isAfter(request.requested_at, told.at)) return request;
          return told.now ? asChanged(request, told.now) : [];
        }),
      [listed, news],
    ),
    /** Stays the same function. */
    learn: useCallback((request: AccessRequest, now?: SeenRequest) => {
      const at = now?.requested_at ?? request.requested_at;
      setNews(before => new Map(before).set(requestKey(request), { at, now }));
    }, []),
  };
}

function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}
