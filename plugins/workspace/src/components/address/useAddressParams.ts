import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What parameters become; those of no value go. */
type ParamChanges<Name extends string> = {
  [Each in Name]?: string | boolean;
};

/**
 * What a page shows, as far as that is part of its address: it can be shared, and survives a reload. Changes leave other
 * parameters alone, and are no step of their own for “back”.
 */
export function useAddressParams<Name extends string>(): {
  params: URLSearchParams;
  put: (changes: ParamChanges<Name>) => void;
} {
  const [params, setParams] = useSearchParams();
  const put = useCallback(
    (changes: ParamChanges<Name>) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, String(value));
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { params, put };
}
