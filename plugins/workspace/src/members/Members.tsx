import { useCallback, useEffect, useRef, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/PersonAdd';
import Alert from '@material-ui/lab/Alert';
import {
  DataTable,
  may,
  useChangeFailureText,
  useLatest,
  useTexts,
} from '../components';
import { AddMembersDialog } from './AddMembersDialog';
import { MemberAction, memberActions } from './memberActions';
import { MemberDialog, MemberDialogKind } from './MemberDialog';
import { MemberRow, toMemberRow } from './memberRows';
import { MemberSelectionBar } from './MemberSelectionBar';
import { RemoveMembersDialog } from './RemoveMembersDialog';
import { KeyRotationOffer } from './KeyRotationOffer';
import { useAdding } from './useAdding';
import { useDeparted } from './useDeparted';
import { useKeyReplacement } from './useKeyReplacement';
import { useMemberChanges } from './useMemberChanges';
import { useMemberColumns } from './useMemberColumns';
import { useMemberSelection } from './useMemberSelection';
import { GivenRole } from './RoleField';
import { useRoleChange } from './useRoleChange';
import { useUserProfiles } from './useUserProfiles';

/** The table of members, with all that may be done about them. */
export function Members({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const { memberships } = view.datalab;
  const profiles = useUserProfiles(memberships.map(({ member }) => member));
  const { adding, begin, end } = useAdding();
  const { departed, forget } = useDeparted(memberships);
  const roleChange = useRoleChange(view.name);
  const changes = useMemberChanges(view);
  const replacement = useKeyReplacement(view);
  const [dialog, setDialog] = useState<MemberDialogKind>();
  const [removing, setRemoving] = useState<MemberRow[]>();
  const part = useRef<HTMLElement>(null);
  const mayAdd = may(view, 'MANAGE_MEMBERS');
  const removal = {
    view,
    replacement,
    onKeysReplaced: forget,
  };

  const onAction = (action: MemberAction, row: MemberRow) => {
    if (action === 'makeAdmin') roleChange.changeRole(row, 'admin');
    else if (action === 'makeUser') roleChange.changeRole(row, 'user');
    else setDialog({ action, row });
  };
  const latest = useLatest(onAction);
  const rows = memberships.map(membership =>
    toMemberRow(membership, profiles.get(membership.member), {
      you: view.user.name,
      actions: memberActions(view, membership),
    }),
  );
  const selection = useMemberSelection(rows);
  const isSelecting = selection.selectable.length > 1;
  const columns = useMemberColumns(selection.names, {
    onAction: useCallback((...input) => latest.current(...input), [latest]),
    onSelect: isSelecting ? selection.select : undefined,
  });
  const { error, reset } = roleChange.error ? roleChange : changes;
  const setRoles = async (role: GivenRole) => {
    const names = selection.selected.map(({ member }) => member);
    if (await changes.setRoles(names, role)) selection.selectAll(false);
  };

  // What has the focus goes with its row, or was never on this page.
  const isOpen = adding || dialog !== undefined || removing !== undefined;
  useEffect(() => {
    if (!isOpen && document.activeElement === document.body) {
      part.current?.focus({ preventScroll: true });
    }
  }, [isOpen, memberships.length]);

  return (
    <section
      ref={part}
      aria-label={t('members.title')}
      tabIndex={-1}
      // A frame around all of the page helps nobody: the next Tab shows where the focus is.
      style={{ outline: 'none' }}
    >
      {error && (
        <Alert severity="error" onClose={reset} closeText={t('common.close')}>
          {failureText(error)}
        </Alert>
      )}
      {departed.length > 0 && may(view, 'MANAGE_BUCKETS') && (
        <KeyRotationOffer
          view={view}
          departed={departed}
          replacement={replacement}
          onClose={() => forget()}
        />
      )}
      <DataTable
        title={t('members.caption', { count: memberships.length })}
        columns={columns}
        rows={rows}
        rowKey={row => row.member}
        initialSort={{ column: 'role', direction: 'asc' }}
        searchLabel={t('members.search')}
        empty={t('members.empty')}
        actions={
          <>
            {isSelecting && (
              <MemberSelectionBar
                selected={selection.selected.length}
                total={selection.selectable.length}
                busy={changes.busy}
                onSelectAll={selection.selectAll}
                onRole={setRoles}
                onRemove={() => setRemoving(selection.selected)}
              />
            )}
            {mayAdd && (
              <Button
                variant="contained"
                color="primary"
                startIcon={<AddIcon />}
                onClick={begin}
              >
                {t('members.add.action')}
              </Button>
            )}
          </>
        }
      />
      {adding && mayAdd && (
        <AddMembersDialog
          view={view}
          onClose={end}
          onDone={added => {
            end();
            changes.tellAdded(
              added,
              changes.before(added.map(({ member }) => member)),
            );
          }}
        />
      )}
      {removing && (
        <RemoveMembersDialog
          {...removal}
          rows={removing}
          onClose={() => setRemoving(undefined)}
        />
      )}
      {dialog && (
        <MemberDialog removal={removal} dialog={dialog} onChange={setDialog} />
      )}
    </section>
  );
}
