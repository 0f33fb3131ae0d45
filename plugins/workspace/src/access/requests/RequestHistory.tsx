import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, useExpiryText, useTexts } from '../../components';
import { Person } from '../../members/Person';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li + li': { marginTop: theme.spacing(0.5) },
    },
    words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceRequestHistory' },
);

/** What became of a request so far, in the order that it came about. */
export function RequestHistory({ request }: { request: AccessRequest }) {
  const t = useTexts();
  const classes = useStyles();
  const expiryText = useExpiryText();
  const { decision, requested_by: by, requested_at: at, reason } = request;

  const asked = (
    <li key="asked">
      <Typography variant="body2">
        {t('access.requests.history.asked')} <RelativeTime time={at} />
        {by && (
          <>
            {' '}
            {t('access.requests.history.by')} <Person identity={by} />
          </>
        )}
      </Typography>
      <Words text={reason} className={classes.words} />
    </li>
  );
  const decided = decision && (
    <li key="decided">
      <Typography variant="body2">
        {decision.permission === 'None'
          ? t('access.requests.history.denied')
          : t('access.requests.history.granted', {
              permission: t(`access.permission.${decision.permission}`),
            })}{' '}
        <RelativeTime time={decision.decided_at} />
        {decision.expires_at && `, ${expiryText(decision.expires_at)}`}
      </Typography>
      <Words text={decision.comment} className={classes.words} />
    </li>
  );
  // Whoever asks anew after a decision was decided on first.
  const isAskedAnew = decision && request.state === 'pending';
  return (
    <ol className={classes.list}>
      {isAskedAnew ? [decided, asked] : [asked, decided]}
    </ol>
  );
}

function Words(props: { text?: string; className: string }) {
  const { text, className } = props;
  const t = useTexts();
  return text ? (
    <Typography variant="body2" color="textSecondary" className={className}>
      {t('access.requests.history.reason', { text })}
    </Typography>
  ) : null;
}
