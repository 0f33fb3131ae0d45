import { useAddressFlag } from '../components';

/** The part of the list's address that opens the dialog in which a workspace is created. */
export const CREATE_QUERY = '?create';

/** Whether a workspace is being created. */
export function useCreating() {
  const { isSet, set, clear } = useAddressFlag('create');
  return { creating: isSet, begin: set, end: clear };
}
