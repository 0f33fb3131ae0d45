import {
  Session,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { may } from '../components';
import { AskToStart } from './AskToStart';
import { maySuggest } from './maySuggest';
import { StartSuggestions } from './StartSuggestions';

/** Of a stopped session: who wants it started or, for a member, the way to ask for that. */
export function SessionSuggestions(props: {
  view: WorkspaceView;
  session: Session;
}) {
  const { view, session } = props;
  const { name, state } = session;
  if (state !== 'stopped') return null;
  if (may(view, 'MANAGE_SESSIONS')) {
    return <StartSuggestions view={view} session={name} />;
  }
  return maySuggest(view, 'start-session') ? (
    <AskToStart view={view} session={name} />
  ) : null;
}
