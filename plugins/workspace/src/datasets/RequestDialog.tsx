import { useState } from 'react';
import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import TextField from '@material-ui/core/TextField';
import {
  RequestAccessDialog,
  RequestDefaults,
} from '../access/requests/RequestAccessDialog';
import { useWorkspace } from '../api';
import { useTexts } from '../components';
import { Requester } from './useRequesters';

interface RequestDialogProps {
  initial: RequestDefaults;
  requesters: readonly Requester[];
  /** Selected at first, where it is one of them. */
  preferred: string;
  onDone: (request: AccessRequest) => void;
  onClose: () => void;
}

/** Requests access to a bucket for one of the user's workspaces, which is selected first. */
export function RequestDialog(props: RequestDialogProps) {
  const { initial, requesters, preferred, onDone, onClose } = props;
  const [chosen, setChosen] = useState(() => firstOf(requesters, preferred));
  const { data: view, error } = useWorkspace(chosen);
  const t = useTexts();
  const failure =
    error && !view && t('datasets.choiceFailed', { workspace: chosen });
  return (
    <RequestAccessDialog
      view={view}
      initial={initial}
      choice={
        <TextField
          select
          SelectProps={{ native: true }}
          id="workspace-datasets-requester"
          label={t('datasets.requestFor')}
          InputLabelProps={{ shrink: true }}
          value={chosen}
          onChange={event => setChosen(event.target.value)}
          error={Boolean(failure)}
          helperText={failure}
          FormHelperTextProps={{ role: 'status' }}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- where the one who opened the dialog begins
          autoFocus
          required
          fullWidth
          variant="outlined"
          margin="dense"
        >
          {!chosen && <option value="">{t('datasets.choose')}</option>}
          {requesters.map(({ name, title }) => (
            <option key={name} value={name}>
              {title ? `${title} (${name})` : name}
            </option>
          ))}
        </TextField>
      }
      onDone={onDone}
      onClose={onClose}
    />
  );
}

function firstOf(requesters: readonly Requester[], preferred: string): string {
  if (requesters.length === 1) return requesters[0].name;
  return requesters.some(({ name }) => name === preferred) ? preferred : '';
}
