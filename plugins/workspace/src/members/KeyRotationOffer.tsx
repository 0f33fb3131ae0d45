import { useId, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  PreviewPart,
  useChangeFailureText,
  useNotice,
  useTexts,
} from '../components';
import { RotationInterval } from '../credentials/rotation';
import { KeyReplacement, replacementOf } from './useKeyReplacement';

/** After members have left: offers to end the keys that they may have copied, at the price of all other copies. */
export function KeyRotationOffer(props: {
  view: WorkspaceView;
  /** Who left. */
  departed: readonly string[];
  replacement: KeyReplacement;
  onClose: () => void;
}) {
  const { view, departed, replacement, onClose } = props;
  const { choices, proposal, busy, error } = replacement;
  const t = useTexts();
  const notice = useNotice();
  const failureText = useChangeFailureText();
  const id = useId();
  const [chosen, setChosen] = useState<RotationInterval>();
  const interval = choices.find(each => each === chosen) ?? proposal;
  const body = replacementOf(interval);

  const replaceKeys = async () => {
    if (!(await replacement.replaceKeys(interval))) return; // Shown below.
    onClose();
    // No undo: the same interval would make other keys.
    notice(t('members.rotation.done'));
  };

  return (
    <Box mb={2}>
      <Alert severity="warning" role="status">
        <AlertTitle>
          {t('members.rotation.title', { members: departed.join(', ') })}
        </AlertTitle>
        <Typography variant="body2" paragraph>
          {t('members.rotation.does')} {t('members.rotation.price')}
        </Typography>
        <Typography variant="body2" paragraph>
          {t('members.rotation.doesNot')}
        </Typography>
        <Box maxWidth={280}>
          <TextField
            select
            fullWidth
            id={id}
            size="small"
            variant="outlined"
            margin="dense"
            label={t('members.rotation.interval')}
            value={interval}
            onChange={event =>
              setChosen(event.target.value as RotationInterval)
            }
            SelectProps={{ labelId: `${id}-label` }}
            InputLabelProps={{ id: `${id}-label` }}
          >
            {choices.map(each => (
              <MenuItem key={each} value={each}>
                {t(`settings.rotation.interval.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <Box display="flex" flexWrap="wrap" gridGap={8} my={1}>
          <Button
            variant="contained"
            color="primary"
            disabled={busy}
            onClick={replaceKeys}
          >
            {t('members.rotation.submit')}
          </Button>
          <Button onClick={onClose} disabled={busy}>
            {t('members.rotation.dismiss')}
          </Button>
        </Box>
        {error && (
          <Typography role="alert" variant="body2">
            {failureText(error)}
          </Typography>
        )}
        <PreviewPart
          change={api => api.changeWorkspace(view.name, body)}
          input={body}
        />
      </Alert>
    </Box>
  );
}
