import { useCallback, useState } from 'react';
import {
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWithdrawRequest } from '../api';
import { useNotice, useTexts } from '../components';
import { useTellSuggested } from '../suggestions/useTellSuggested';
import { RequestAccessDialog } from './requests/RequestAccessDialog';
import { RequestDefaults } from './requests/RequestFormDialog';

/** The dialog that requests access to a bucket or, for members who can't, suggests that; and the notice afterwards. */
export function useRequestAccess(
  view: WorkspaceView,
  requests: readonly AccessRequest[],
) {
  const t = useTexts();
  const notice = useNotice();
  const [initial, setInitial] = useState<RequestDefaults>();
  const withdrawal = useWithdrawRequest(view.name);
  const tellSuggested = useTellSuggested();

  const onDone = ({ bucket }: AccessRequest) => {
    setInitial(undefined);
    // To withdraw what was requested before, too, would take away more than this.
    const isFirst = !requests.some(request => request.bucket === bucket);
    notice(t('access.request.done', { bucket }), {
      undo: isFirst ? () => withdrawal.run(bucket) : undefined,
    });
  };

  return {
    /** Opens the dialog. Stays the same function. */
    requestAccess: useCallback(
      (about: RequestDefaults = {}) => setInitial(about),
      [],
    ),
    /** The dialog, while it is open. */
    dialog: initial && (
      <RequestAccessDialog
        view={view}
        initial={initial}
        onDone={onDone}
        onSuggested={suggestion => {
          setInitial(undefined);
          tellSuggested(suggestion);
        }}
        onClose={() => setInitial(undefined)}
      />
    ),
  };
}
