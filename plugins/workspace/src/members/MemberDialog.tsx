import { HandOverDialog } from './HandOverDialog';
import { LeaveDialog } from './LeaveDialog';
import { MemberRow } from './memberRows';
import { Removal, RemoveMembersDialog } from './RemoveMembersDialog';

/** What is asked before it is done, and about whom. */
export interface MemberDialogKind {
  action: 'remove' | 'leave' | 'handOver';
  row: MemberRow;
}

/** The dialog of an action that others cannot simply take back. */
export function MemberDialog(props: {
  removal: Removal;
  dialog: MemberDialogKind;
  onChange: (dialog: MemberDialogKind | undefined) => void;
}) {
  const { removal, dialog, onChange } = props;
  const { view } = removal;
  const { action, row } = dialog;
  const close = () => onChange(undefined);
  switch (action) {
    case 'remove':
      return <RemoveMembersDialog {...removal} rows={[row]} onClose={close} />;
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
