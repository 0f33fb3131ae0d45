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
import { useRolloverSentence } from '../settings/useRolloverSentence';

type Interval = CredentialsRollover['interval'];

/** The most frequent first. */
const INTERVALS: readonly Interval[] = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
];

/** The intervals that are shorter than the present one. */
function shorterThan(interval: Interval = 'none'): readonly Interval[] {
  return interval === 'none'
    ? INTERVALS
    : INTERVALS.slice(0, INTERVALS.indexOf(interval));
}

/** After members have gone: offers to renew the keys that they may have copied more often, and says what that is worth. */
export function RolloverOffer(props: {
  view: WorkspaceView;
  /** Who went. */
  departed: readonly string[];
  onClose: () => void;
}) {
  const { view, departed, onClose } = props;
  const { credentials_rollover: present } = view.storage;
  const t = useTexts();
  const notice = useNotice();
  const failureText = useChangeFailureText();
  const rolloverSentence = useRolloverSentence();
  const id = useId();
  const change = useChangeWorkspace(view.name);
  const choices = shorterThan(present?.interval);
  const [chosen, setChosen] = useState<Interval>();
  const proposed =
    choices.length < INTERVALS.length ? choices.at(-1) : 'monthly';
  const interval = choices.find(each => each === chosen) ?? proposed;
  const body = { credentials_rollover: { interval } };

  const shorten = async () => {
    try {
      await change.run(body);
    } catch {
      return; // Shown below.
    }
    onClose();
    notice(t('members.rollover.done'), {
      undo: () => change.run({ credentials_rollover: present ?? null }),
    });
  };

  return (
    <Box mb={2}>
      <Alert severity="warning" role="status">
        <AlertTitle>
          {t('members.rollover.title', { members: departed.join(', ') })}
        </AlertTitle>
        <Typography variant="body2" paragraph>
          {rolloverSentence(present)} {t('members.rollover.does')}
        </Typography>
        <Typography variant="body2" paragraph>
          {t('members.rollover.doesNot')}
        </Typography>
        {interval && (
          <TextField
            select
            id={id}
            size="small"
            variant="outlined"
            margin="dense"
            label={t('members.rollover.interval')}
            value={interval}
            onChange={event => setChosen(event.target.value as Interval)}
            SelectProps={{ labelId: `${id}-label` }}
            InputLabelProps={{ id: `${id}-label` }}
          >
            {choices.map(each => (
              <MenuItem key={each} value={each}>
                {t(`settings.rollover.interval.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Box display="flex" flexWrap="wrap" gridGap={8} my={1}>
          {interval && (
            <Button
              variant="contained"
              color="primary"
              disabled={change.busy}
              onClick={shorten}
            >
              {t('members.rollover.submit')}
            </Button>
          )}
          <Button onClick={onClose} disabled={change.busy}>
            {t('members.rollover.dismiss')}
          </Button>
        </Box>
        {change.error && (
          <Typography role="alert" variant="body2">
            {failureText(change.error)}
          </Typography>
        )}
        {interval && (
          <PreviewPart
            change={api => api.changeWorkspace(view.name, body)}
            input={body}
          />
        )}
      </Alert>
    </Box>
  );
}
