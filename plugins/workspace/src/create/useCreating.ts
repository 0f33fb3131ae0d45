import { useSearchParams } from 'react-router-dom';

/** The part of the list's address that opens the dialog in which a workspace is created. */
export const CREATE_QUERY = '?create';

/** Whether a workspace is being created: part of the address, so that other pages lead there and “back” leads out. */
export function useCreating(): {
  creating: boolean;
  begin: () => void;
  end: () => void;
} {
  const [params, setParams] = useSearchParams();
  const change = (edit: (next: URLSearchParams) => void, replace = false) =>
    setParams(
      present => {
        const next = new URLSearchParams(present);
        edit(next);
        return next;
      },
      { replace },
    );
  return {
    creating: params.has('create'),
    begin: () => change(next => next.set('create', '')),
    end: () => change(next => next.delete('create'), true),
  };
}
