import { FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { useLeaveWorkspace } from '../api';
import {
  Consequences,
  FormDialog,
  PreviewPart,
  useNotice,
  useTexts,
} from '../components';
import { rootRouteRef } from '../routes';
import { OwnerStaysDialog } from './OwnerStaysDialog';
import { usePartingLosses } from './usePartingLosses';

interface LeaveDialogProps {
  view: WorkspaceView;
  /** For the owner, who has to do that first. */
  onHandOver: () => void;
  onClose: () => void;
}

/** Says what the user loses by leaving, and takes them out of the workspace and off its page. */
export function LeaveDialog(props: LeaveDialogProps) {
  return props.view.user.role === 'owner' ? (
    <OwnerStaysDialog {...props} />
  ) : (
    <MemberLeavesDialog {...props} />
  );
}

function MemberLeavesDialog({ view, onClose }: LeaveDialogProps) {
  const t = useTexts();
  const notice = useNotice();
  const navigate = useNavigate();
  const listPage = useRouteRef(rootRouteRef);
  const { name, user } = view;
  const { loses, keeps } = usePartingLosses(view, {
    role: user.role ?? 'user',
  });
  const leaving = useLeaveWorkspace(name);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await leaving.run(user.name);
    } catch {
      return; // The dialog shows leaving.error.
    }
    navigate(listPage());
    notice(t('members.leave.done', { workspace: view.title ?? name }));
  };

  return (
    <FormDialog
      title={t('members.leave.title', { workspace: view.title ?? name })}
      submit={t('members.leave.submit')}
      submitting={t('members.leave.submitting')}
      destructive
      busy={leaving.busy}
      error={leaving.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Consequences title={t('members.leave.loses')} items={loses} />
      <Consequences title={t('members.leave.keeps')} items={keeps} />
      <PreviewPart
        change={api => api.removeMember(name, user.name)}
        input={user.name}
      />
    </FormDialog>
  );
}
