import { EntityRefLink } from '@backstage/plugin-catalog-react';

const USER_REF = /^user:[^/:\s]+\/[^/:\s]+$/;

/** Who did something, as the API tells it: a user with a link to their page, or whatever else has a name. */
export function Person({ identity }: { identity: string }) {
  return USER_REF.test(identity) ? (
    <EntityRefLink entityRef={identity} hideIcon underline="always" />
  ) : (
    <>{identity.replace(/^(token|service):/, '')}</>
  );
}
