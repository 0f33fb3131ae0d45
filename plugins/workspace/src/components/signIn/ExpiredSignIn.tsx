import { useState } from 'react';
import { useExpiredSignIn } from '../../api';
import { ExpiredSignInBar } from './ExpiredSignInBar';
import { ExpiredSignInDialog } from './ExpiredSignInDialog';

/**
 * Says once for the whole page that the sign-in has expired, and leads to a new one. Whoever stays, to copy what they
 * have typed, is asked again when they try something that needs a sign-in.
 */
export function ExpiredSignIn() {
  const expired = useExpiredSignIn();
  return expired ? <Expired refusals={expired.refusals} /> : null;
}

function Expired({ refusals }: { refusals: number }) {
  const [stayedAt, setStayedAt] = useState<number>();
  const ask = () => setStayedAt(undefined);
  return stayedAt === refusals ? (
    <ExpiredSignInBar onSignIn={ask} />
  ) : (
    <ExpiredSignInDialog onStay={() => setStayedAt(refusals)} />
  );
}
