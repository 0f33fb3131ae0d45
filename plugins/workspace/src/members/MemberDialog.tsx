import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { HandOverDialog } from './HandOverDialog';
import { LeaveDialog } from './LeaveDialog';
import { MemberRow } from './memberRows';
import { RemoveMembersDialog } from './RemoveMembersDialog';

/** What is asked before it is done, and about whom. */
export interface MemberDialogKind {
  action: 'remove' | 'leave' | 'handOver';
  row: MemberRow;
}

/** The dialog of an action that others cannot simply take back. */
export function MemberDialog(props: {
  view: WorkspaceView;
  dialog: MemberDialogKind;
  onChange: (dialog: MemberDialogKind | undefined) => void;
}) {
  const { view, dialog, onChange } = props;
  const { action, row } = dialog;
  const close = () => onChange(undefined);
  switch (action) {
    case 'remove':
      return <RemoveMembersDialog view={view} rows={[row]} onClose={close} />;
    case 'handOver':
      return <HandOverDialog view={view} to={row.member} onClose={close} />;
    default:
      return (
        <LeaveDialog
          view={view}
          onHandOver={() => onChange({ action: 'handOver', row })}
          onClose={close}
        />
      );
  }
}
