import { ReactNode } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { ReactRouterV6PageRouter } from '@backstage/frontend-adapter-react-router-v6';
import { routeResolutionApiRef } from '@backstage/frontend-plugin-api';

/**
 * Tells the portal that the pages in it are written against React Router 6, as Backstage asks from 1.57 on. In older
 * portals the adapter finds no such routes and fails; on the legacy frontend system there is nothing to tell.
 */
export function NamedRouter({ children }: { children: ReactNode }) {
  const routes = useApiHolder().get(routeResolutionApiRef);
  return routes && 'resolvePath' in routes ? (
    <ReactRouterV6PageRouter>{children}</ReactRouterV6PageRouter>
  ) : (
    <>{children}</>
  );
}
