import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { useWorkspaceMutation } from '../api';
import {
  InlineError,
  useChangeFailureText,
  useNotice,
  useTexts,
} from '../components';
import { bodyOf } from './bodyOf';

/** Starts the session that a member wants started. */
export function StartSuggested({ suggestion }: { suggestion: Suggestion }) {
  const { workspace, id, session = '' } = suggestion;
  const t = useTexts();
  const notice = useNotice();
  const failureText = useChangeFailureText();
  const acceptance = useWorkspaceMutation((api, _: void) =>
    api.acceptSuggestion(workspace, id, bodyOf(suggestion)),
  );
  const start = async () => {
    try {
      await acceptance.run();
      notice(t('sessions.started', { name: session }));
    } catch {
      // Shown below.
    }
  };
  return (
    <div>
      <Button
        size="small"
        color="primary"
        variant="outlined"
        disabled={acceptance.busy}
        aria-label={t('suggestions.startOf', { session, workspace })}
        onClick={start}
      >
        {t('suggestions.startNow')}
      </Button>
      {acceptance.error && (
        <InlineError>{failureText(acceptance.error)}</InlineError>
      )}
    </div>
  );
}
