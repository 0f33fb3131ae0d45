import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../components';
import { Introduction } from '../Introduction';
import { Person } from '../Person';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'flex-start', minWidth: 180 },
    box: { padding: 0, marginRight: theme.spacing(1) },
    reason: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  }),
  { name: 'WorkspaceRequesterCell' },
);

interface RequesterCellProps {
  request: AccessRequest;
  selected: boolean;
  /** Why it could not be decided. */
  failure?: string;
  onSelect?: (request: AccessRequest, selected: boolean) => void;
}

/** The requester and its reason; to be selected by those who may decide. */
export function RequesterCell(props: RequesterCellProps) {
  const { request, selected, failure, onSelect } = props;
  const { workspace, bucket, requested_by: by, reason } = request;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {onSelect && (
        <Checkbox
          size="small"
          color="primary"
          className={classes.box}
          checked={selected}
          onChange={event => onSelect(request, event.target.checked)}
          inputProps={{
            'aria-label': t('access.inbox.select', { workspace, bucket }),
          }}
        />
      )}
      <div>
        <Introduction of={request} />
        {by && (
          <Typography variant="body2" color="textSecondary">
            {t('access.inbox.requestedBy')} <Person identity={by} />
          </Typography>
        )}
        {reason && (
          <Typography variant="body2" className={classes.reason}>
            {t('access.requests.history.reason', { text: reason })}
          </Typography>
        )}
        {failure && (
          <Typography variant="body2" color="error" role="alert">
            {failure}
          </Typography>
        )}
      </div>
    </div>
  );
}
