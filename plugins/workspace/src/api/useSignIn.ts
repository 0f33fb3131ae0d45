import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { SignIn, SignInState } from './SignIn';
import { workspaceApiRef } from './workspaceApiRef';
import { signInOf } from './workspaceQueryClient';

/** What is known of the user's sign-in: for calls that are neither queries nor mutations to report to. */
export function useSignIn(): SignIn {
  return signInOf(useApi(workspaceApiRef));
}

/** The state of the sign-in where this component is the one to speak of it. */
export function useExpiredSignIn(): SignInState | undefined {
  const signIn = useSignIn();
  const [self] = useState(() => Symbol('speaker'));
  useEffect(() => signIn.speak(self), [signIn, self]);
  const state = useSyncExternalStore(signIn.subscribe, () => signIn.state);
  const speaker = useSyncExternalStore(signIn.subscribe, () => signIn.speaker);
  return state.expired && speaker === self ? state : undefined;
}
