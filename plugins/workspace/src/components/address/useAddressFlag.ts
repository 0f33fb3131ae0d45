import { useSearchParams } from 'react-router-dom';

/** A parameter without a value, by which other pages lead to a dialog and “back” leads out of it. */
export function useAddressFlag(name: string): {
  isSet: boolean;
  set: () => void;
  clear: () => void;
} {
  const [params, setParams] = useSearchParams();
  const change = (edit: (next: URLSearchParams) => void, replace: boolean) =>
    setParams(
      present => {
        const next = new URLSearchParams(present);
        edit(next);
        return next;
      },
      { replace },
    );
  return {
    isSet: params.has(name),
    set: () => change(next => next.set(name, ''), false),
    clear: () => change(next => next.delete(name), true),
  };
}
