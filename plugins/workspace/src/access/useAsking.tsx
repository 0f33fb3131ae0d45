import { useCallback, useState } from 'react';
import {
  AccessRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useWithdrawRequest } from '../api';
import { useNotice, useTexts } from '../components';
import { AskDialog, AskFor } from './requests/AskDialog';

/** The dialog that asks for a bucket, and what is said afterwards. */
export function useAsking(
  view: WorkspaceView,
  requests: readonly AccessRequest[],
) {
  const t = useTexts();
  const notice = useNotice();
  const [initial, setInitial] = useState<AskFor>();
  const withdrawal = useWithdrawRequest(view.name);

  const onDone = ({ bucket }: AccessRequest) => {
    setInitial(undefined);
    // To withdraw what was asked before, too, would take away more than this.
    const isFirst = !requests.some(request => request.bucket === bucket);
    notice(t('access.ask.done', { bucket }), {
      undo: isFirst ? () => withdrawal.run(bucket) : undefined,
    });
  };

  return {
    /** Opens the dialog. Stays the same function. */
    ask: useCallback((about: AskFor = {}) => setInitial(about), []),
    /** The dialog, while it is open. */
    dialog: initial && (
      <AskDialog
        view={view}
        initial={initial}
        onDone={onDone}
        onClose={() => setInitial(undefined)}
      />
    ),
  };
}
