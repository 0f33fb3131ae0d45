import { useState } from 'react';
import {
  AccessRequest,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import TextField from '@material-ui/core/TextField';
import { titledName } from '../access/Introduction';
import { RequestAccessDialog } from '../access/requests/RequestAccessDialog';
import { RequestDefaults } from '../access/requests/RequestFormDialog';
import { useWorkspace } from '../api';
import { Texts, useTexts } from '../components';
import { Requester } from './useRequesters';

interface RequestDialogProps {
  initial: RequestDefaults;
  requesters: readonly Requester[];
  /** Selected at first, where it is one of them. */
  preferred: string;
  onDone: (request: AccessRequest) => void;
  onSuggested: (suggestion: Suggestion) => void;
  onClose: () => void;
}

/** Requests access to a bucket, or suggests that, for one of the user's workspaces, which is selected first. */
export function RequestDialog(props: RequestDialogProps) {
  const { initial, requesters, preferred, ...outcomes } = props;
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
          {groupsOf(t, requesters).map(({ label, members }) => {
            const options = members.map(each => (
              <option key={each.name} value={each.name}>
                {titledName(each.name, each.title)}
              </option>
            ));
            return label ? (
              <optgroup key={label} label={label}>
                {options}
              </optgroup>
            ) : (
              options
            );
          })}
        </TextField>
      }
      {...outcomes}
    />
  );
}

/** Those that the user may request for, and those to whose admins they may suggest it; without labels where all are alike. */
function groupsOf(t: Texts, requesters: readonly Requester[]) {
  const suggesting = requesters.filter(({ suggests }) => suggests);
  const requesting = requesters.filter(({ suggests }) => !suggests);
  if (!suggesting.length || !requesting.length) {
    return [{ label: '', members: requesters }];
  }
  return [
    { label: t('datasets.mayRequest'), members: requesting },
    { label: t('datasets.maySuggest'), members: suggesting },
  ];
}

function firstOf(requesters: readonly Requester[], preferred: string): string {
  if (requesters.length === 1) return requesters[0].name;
  return requesters.some(({ name }) => name === preferred) ? preferred : '';
}
