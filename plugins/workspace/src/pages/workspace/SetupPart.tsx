import {
  Condition,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { RelativeTime, useTexts } from '../../components';
import { openConditions, partState } from './conditions';

function ConditionLine({ condition }: { condition: Condition }) {
  const t = useTexts();
  const { resource, reason, message, last_transition_time: since } = condition;
  const because = [reason, message].filter(Boolean).join(': ');
  return (
    <li>
      <Typography variant="body2" component="span">
        {t('pages.overview.condition.because', {
          part: t(`pages.overview.part.${resource}`),
          state: t(`pages.overview.condition.${partState(condition)}`),
        })}{' '}
        {because}
        {since && (
          <>
            {' '}
            ({t('pages.overview.since')} <RelativeTime time={since} />)
          </>
        )}
      </Typography>
    </li>
  );
}

/** What a workspace still waits for, in plain words with the provider's own beside them; nothing for one that is ready. */
export function SetupPart({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const open = openConditions(view.conditions);
  const settingUp = view.status === 'provisioning';
  if (!settingUp && open.length === 0) {
    return null;
  }
  const texts = settingUp ? 'setup' : 'trouble';
  return (
    <Grid item xs={12}>
      <Alert severity={settingUp ? 'info' : 'warning'} role="status">
        <AlertTitle>{t(`pages.overview.${texts}.title`)}</AlertTitle>
        <Typography variant="body2">
          {t(`pages.overview.${texts}.description`)}
        </Typography>
        {open.length > 0 ? (
          <ul aria-label={t(`pages.overview.${texts}.title`)}>
            {open.map(condition => (
              <ConditionLine
                key={`${condition.resource}/${condition.type}`}
                condition={condition}
              />
            ))}
          </ul>
        ) : (
          <Typography variant="body2">
            {t('pages.overview.setup.waiting')}
          </Typography>
        )}
      </Alert>
    </Grid>
  );
}
