import { FormEvent } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useAddMember, useRemoveMember } from '../api';
import {
  Consequences,
  FormDialog,
  PreviewPart,
  useNotice,
  useTexts,
} from '../components';
import { MemberRow } from './memberRows';
import { usePartingLosses } from './usePartingLosses';

/** Says what a member loses by being removed, and what not, and removes them. */
export function RemoveMemberDialog(props: {
  view: WorkspaceView;
  row: MemberRow;
  onClose: () => void;
}) {
  const { view, row, onClose } = props;
  const t = useTexts();
  const notice = useNotice();
  const { loses, keeps } = usePartingLosses(view, row);
  const removal = useRemoveMember(view.name);
  const addition = useAddMember(view.name);
  const { member, role } = row;
  const called = row.displayName ?? member;
  const workspace = view.title ?? view.name;

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await removal.run(member);
    } catch {
      return; // The dialog shows removal.error.
    }
    onClose();
    notice(t('members.remove.done', { member: called, workspace }), {
      undo: role === 'owner' ? undefined : () => addition.run({ member, role }),
    });
  };

  return (
    <FormDialog
      title={t('members.remove.title', { member: called })}
      submit={t('members.remove.submit')}
      submitting={t('members.remove.submitting')}
      destructive
      busy={removal.busy}
      error={removal.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Consequences
        title={t('members.remove.loses', { member: called })}
        items={loses}
      />
      <Consequences
        title={t('members.remove.keeps', { member: called })}
        items={keeps}
      />
      <PreviewPart
        change={api => api.removeMember(view.name, member)}
        input={member}
      />
    </FormDialog>
  );
}
