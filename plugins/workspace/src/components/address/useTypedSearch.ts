import { useEffect, useRef, useState } from 'react';

/** Between two keys that somebody types there is less time. */
const QUIET_MS = 300;

/**
 * A search field whose text becomes part of the address once its writer pauses, and follows the address when somebody
 * takes a link.
 *
 * @param asked - what the address says is searched for
 * @param put - has the address say it; keep it between renders
 */
export function useTypedSearch(asked: string, put: (text: string) => void) {
  const [typed, setTyped] = useState(asked);
  const written = useRef(asked);

  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setTyped(asked);
  }, [asked]);

  useEffect(() => {
    const text = typed.trim();
    if (text === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = text;
      put(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed, put]);

  return { typed, setTyped };
}
