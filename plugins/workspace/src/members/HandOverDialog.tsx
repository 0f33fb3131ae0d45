import { FormEvent, useId, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import { useSetOwner } from '../api';
import {
  Consequences,
  FormDialog,
  PreviewPart,
  useNotice,
  useTexts,
} from '../components';
import { useMemberNames } from './useMemberNames';

/** Says what the owner and the next one lose and gain, and makes another member the owner. */
export function HandOverDialog(props: {
  view: WorkspaceView;
  /** Who it is to be; else it is chosen here. */
  to?: string;
  onClose: () => void;
}) {
  const { view, to: proposed = '', onClose } = props;
  const t = useTexts();
  const notice = useNotice();
  const id = useId();
  const [to, setTo] = useState(proposed);
  const handOver = useSetOwner(view.name);
  const { memberships } = view.datalab;
  const owner = memberships.find(({ role }) => role === 'owner')?.member;
  const candidates = memberships
    .map(({ member }) => member)
    .filter(member => member !== owner);
  const isOwn = view.user.role === 'owner';
  const nameOf = useMemberNames(memberships.map(({ member }) => member));

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await handOver.run(to);
    } catch {
      return; // The dialog shows handOver.error.
    }
    onClose();
    notice(t('members.handOver.done', { member: nameOf(to) }));
  };

  return (
    <FormDialog
      title={t('members.handOver.title', {
        workspace: view.title ?? view.name,
      })}
      submit={t('members.handOver.submit')}
      submitting={t('members.handOver.submitting')}
      destructive
      disabled={!candidates.includes(to)}
      busy={handOver.busy}
      error={handOver.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        select
        id={id}
        label={t('members.handOver.to')}
        helperText={
          candidates.length === 0
            ? t('members.handOver.nobody')
            : t('members.handOver.toHelp')
        }
        value={candidates.includes(to) ? to : ''}
        onChange={event => setTo(event.target.value)}
        SelectProps={{ labelId: `${id}-label` }}
        InputLabelProps={{ id: `${id}-label` }}
        fullWidth
        required
        variant="outlined"
        margin="dense"
      >
        {candidates.map(member => (
          <MenuItem key={member} value={member}>
            {nameOf(member)}
          </MenuItem>
        ))}
      </TextField>
      {owner && (
        <Consequences
          title={
            isOwn
              ? t('members.handOver.youLose')
              : t('members.handOver.ownerLoses', { owner: nameOf(owner) })
          }
          items={[
            t('members.handOver.becomesAdmin'),
            t('members.handOver.ownersRights'),
            t('members.handOver.mayBeRemoved'),
          ]}
        />
      )}
      <Consequences
        title={t('members.handOver.nextGains')}
        items={[t('members.handOver.allRights'), t('members.handOver.wayBack')]}
      />
      {to && (
        <PreviewPart change={api => api.setOwner(view.name, to)} input={to} />
      )}
    </FormDialog>
  );
}
