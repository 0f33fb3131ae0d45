import { useEffect } from 'react';
import { IdentityApi, SignInPageProps } from '@backstage/core-plugin-api';

const USER = 'user:default/alice';

const alice: IdentityApi = {
  getProfileInfo: async () => ({ displayName: 'Alice' }),
  getBackstageIdentity: async () => ({
    type: 'user',
    userEntityRef: USER,
    ownershipEntityRefs: [USER],
  }),
  getCredentials: async () => ({}),
  signOut: async () => {},
};

/** In place of a page to sign in on. */
export function SignedInAsAlice({ onSignInSuccess }: SignInPageProps) {
  useEffect(() => onSignInSuccess(alice), [onSignInSuccess]);
  return null;
}
