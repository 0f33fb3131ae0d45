import { useState } from 'react';
import {
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import { useSuggestions } from '../../api';
import { DataTable, useChangeFailureText, useTexts } from '../../components';
import { AcceptRequestDialog } from './AcceptRequestDialog';
import { useDismiss } from '../../suggestions/useDismiss';
import { useSuggestionColumns } from './useSuggestionColumns';
import { useWithdrawSuggestion } from '../../suggestions/useWithdrawSuggestion';

/** The access requests that members suggest: for admins to decide on, and one's own; nothing where there are none. */
export function SuggestionsPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { data = [] } = useSuggestions(view.name);
  const [accepted, setAccepted] = useState<Suggestion>();
  const dismissal = useDismiss();
  const withdrawal = useWithdrawSuggestion();
  const error = dismissal.error ?? withdrawal.error;
  const rows = data.filter(({ kind }) => kind === 'request-access');
  const decides = rows.some(each => each.may_decide);
  const columns = useSuggestionColumns(
    dismissal.busy || withdrawal.busy,
    {
      onAccept: setAccepted,
      onDismiss: dismissal.dismiss,
      onWithdraw: withdrawal.withdraw,
    },
    decides,
  );
  const title = t(decides ? 'suggestions.title' : 'suggestions.ownTitle');
  if (rows.length === 0 && !error && !accepted) return null;
  return (
    <section aria-label={title}>
      {error && (
        <Box mb={2}>
          <Alert severity="error">{failureText(error)}</Alert>
        </Box>
      )}
      <DataTable
        title={title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        initialSort={{ column: 'when', direction: 'asc' }}
        searchLabel={t('suggestions.search')}
        empty={t('suggestions.empty')}
      />
      {accepted && (
        <AcceptRequestDialog
          view={view}
          suggestion={accepted}
          onClose={() => setAccepted(undefined)}
        />
      )}
    </section>
  );
}
