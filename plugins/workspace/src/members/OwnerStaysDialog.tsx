import { FormEvent } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { FormDialog, useTexts } from '../components';

/** Tells the owner why they cannot leave, and what comes before. */
export function OwnerStaysDialog(props: {
  view: WorkspaceView;
  onHandOver: () => void;
  onClose: () => void;
}) {
  const { view, onHandOver, onClose } = props;
  const t = useTexts();
  const isAlone = view.datalab.memberships.length < 2;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onHandOver();
  };

  return (
    <FormDialog
      title={t('members.leave.title', { workspace: view.title ?? view.name })}
      submit={t('members.menu.handOver')}
      submitting={t('members.menu.handOver')}
      disabled={isAlone}
      busy={false}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Typography>
        {t(isAlone ? 'members.leave.ownerAlone' : 'members.leave.owner')}
      </Typography>
    </FormDialog>
  );
}
