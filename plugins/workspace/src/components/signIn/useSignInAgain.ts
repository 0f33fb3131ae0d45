import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { leaveUnsaved } from '../unsaved';

/** Signs the user out, which leads to the portal's sign-in. What is unsaved goes: ask before. */
export function useSignInAgain(): () => Promise<void> {
  const identity = useApi(identityApiRef);
  return async () => {
    leaveUnsaved();
    try {
      await identity.signOut();
    } catch {
      // The provider may not even take the sign-out any more; a page that is loaded anew asks for a sign-in too.
      window.location.reload();
    }
  };
}
