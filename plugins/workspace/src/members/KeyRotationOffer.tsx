import { useId, useState } from 'react';
import {
  CredentialsRollover,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useChangeWorkspace } from '../api';
import {
  PreviewPart,
  useChangeFailureText,
  useNotice,
  useTexts,
} from '../components';
import { INTERVALS } from '../settings/KeyRotationSection';

type Interval = CredentialsRollover['interval'];

/** Those that rotate keys, the most frequent first. */
const ROTATING = INTERVALS.filter(each => each !== 'none');

/** The interval to offer first: the next shorter one, since that shortens the life of copies for good. */
function proposalFor(present: Interval): Interval {
  if (present === 'none') return 'monthly';
  return ROTATING[ROTATING.indexOf(present) - 1] ?? 'weekly';
}

/**
 * After members have left: offers to end the keys that they may have copied, at the price of all other copies. Providers
 * derive the active keys from interval and clock, so that another interval replaces all of them at once.
 */
export function KeyRotationOffer(props: {
  view: WorkspaceView;
  /** Who left. */
  departed: readonly string[];
  onClose: () => void;
}) {
  const { view, departed, onClose } = props;
  const present = view.storage.credentials_rollover?.interval ?? 'none';
  const t = useTexts();
  const notice = useNotice();
  const failureText = useChangeFailureText();
  const id = useId();
  const change = useChangeWorkspace(view.name);
  const choices = ROTATING.filter(each => each !== present);
  const [chosen, setChosen] = useState<Interval>();
  const interval =
    choices.find(each => each === chosen) ?? proposalFor(present);
  const body = { credentials_rollover: { interval } };

  const replaceKeys = async () => {
    try {
      await change.run(body);
    } catch {
      return; // Shown below.
    }
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
            onChange={event => setChosen(event.target.value as Interval)}
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
            disabled={change.busy}
            onClick={replaceKeys}
          >
            {t('members.rotation.submit')}
          </Button>
          <Button onClick={onClose} disabled={change.busy}>
            {t('members.rotation.dismiss')}
          </Button>
        </Box>
        {change.error && (
          <Typography role="alert" variant="body2">
            {failureText(change.error)}
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
