import { ReactNode } from 'react';
import { WorkspaceQueryProvider } from '../api';
import { FocusRing } from './FocusRing';
import { ExpiredSignIn } from './signIn';

/** Around each page, card and widget of the plugin: its data, and what holds for all of a page. */
export function PluginRoot({ children }: { children: ReactNode }) {
  return (
    <WorkspaceQueryProvider>
      <FocusRing />
      {children}
      <ExpiredSignIn />
    </WorkspaceQueryProvider>
  );
}
