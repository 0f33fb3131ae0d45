import { useAddressFlag } from '../components';

/** The part of a members tab's address that opens the dialog in which one is added. */
export const ADD_MEMBER_QUERY = '?add';

/** Whether members are being added. */
export function useAdding() {
  const { isSet, set, clear } = useAddressFlag('add');
  return { adding: isSet, begin: set, end: clear };
}
