import { useSearchParams } from 'react-router-dom';

/** The part of a members tab's address that opens the dialog in which one is added. */
export const ADD_MEMBER_QUERY = '?add';

/** Whether a member is being added: part of the address, so that other pages lead there and “back” leads out. */
export function useAdding(): {
  adding: boolean;
  begin: () => void;
  end: () => void;
} {
  const [params, setParams] = useSearchParams();
  return {
    adding: params.has('add'),
    begin: () => setParams({ add: '' }),
    end: () => setParams({}, { replace: true }),
  };
}
