import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** The name of the user who is signed in, once it is known. */
export function useOwnName(): string | undefined {
  const identityApi = useApi(identityApiRef);
  const { data } = useQuery({
    queryKey: ['identity'],
    queryFn: async () => {
      const { userEntityRef } = await identityApi.getBackstageIdentity();
      return parseEntityRef(userEntityRef).name;
    },
    staleTime: Infinity,
    retry: false,
  });
  return data;
}
