import { PropsWithChildren } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import { workspaceApiRef } from './workspaceApiRef';
import { queryClientOf } from './workspaceQueryClient';

/** Around everything that uses the hooks of `api/`. */
export function WorkspaceQueryProvider(props: PropsWithChildren<{}>) {
  const api = useApi(workspaceApiRef);
  return (
    <QueryClientProvider client={queryClientOf(api)}>
      {props.children}
    </QueryClientProvider>
  );
}
