import { useCallback, useEffect, useState } from 'react';
import { failureKindOf, useSignIn } from '../api';
import { NoReasonGiven } from './reason';

/** How long credentials stand on a page. */
const SHOWN_MS = 60_000;

/** Credentials that are shown for a while, at somebody's click. */
export interface Reveal<T> {
  /** What is shown, with all secrets. */
  shown?: T;
  /** What was fetched last, with its secrets masked. */
  redacted?: T;
  busy: boolean;
  /** Why they could not be fetched. */
  error?: Error;
  /** Fetches and shows them; answers whether it could. */
  show: () => Promise<boolean>;
  /** Those that are shown, else fetches them and keeps none; `undefined` where that fails. */
  take: () => Promise<T | undefined>;
  hide: () => void;
}

/**
 * Keeps credentials in the state of one component, and there for a minute only: no cache, address or storage of the
 * browser sees them.
 *
 * @param fetchThem - asks the server, which records it
 * @param redact - masks what is secret of them: the rest stays on the page
 */
export function useReveal<T>(
  fetchThem: () => Promise<T>,
  redact?: (credentials: T) => T,
): Reveal<T> {
  const [shown, setShown] = useState<T>();
  const [redacted, setRedacted] = useState<T>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const signIn = useSignIn();
  const hide = useCallback(() => setShown(undefined), []);

  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, hide]);

  const take = async () => {
    if (shown !== undefined) return shown;
    setBusy(true);
    setError(undefined);
    try {
      const fetched = await fetchThem();
      setRedacted(redact?.(fetched));
      return fetched;
    } catch (failure) {
      if (failure instanceof NoReasonGiven) return undefined;
      signIn.failed(failure, true);
      if (failureKindOf(failure) === 'unauthenticated') return undefined;
      setError(failure instanceof Error ? failure : new Error(String(failure)));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const show = async () => {
    const taken = await take();
    setShown(taken);
    return taken !== undefined;
  };
  return { shown, redacted, busy, error, show, take, hide };
}
