import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AddContent,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWorkspaceMutation } from '../../api';
import { sessionRouteRef } from '../../routes';

interface OpenInput {
  session: string;
  /** What is still to be added. */
  content?: AddContent;
}

/** Adds content, starts a session, creating it where it is not there, and leads to the page that waits for it. */
export function useOpenRepository(view: WorkspaceView) {
  const navigate = useNavigate();
  const sessionPage = useRouteRef(sessionRouteRef);
  const { name, datalab } = view;
  const { run, busy, error } = useWorkspaceMutation(
    async (api, { session, content }: OpenInput) => {
      if (content) await api.addContent(name, content);
      if (datalab.sessions.some(each => each.name === session)) {
        await api.openSession(name, session);
      } else {
        await api.createSession(name, { name: session, state: 'started' });
      }
    },
  );
  const open = async (input: OpenInput) => {
    try {
      await run(input);
    } catch {
      // The page shows it.
      return;
    }
    navigate(sessionPage({ name, session: input.session }));
  };
  return { open, busy, error };
}
