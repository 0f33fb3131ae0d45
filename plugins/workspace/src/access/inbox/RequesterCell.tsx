import { AccessRequest } from '@eoepca/backstage-plugin-workspace-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { InlineError, SelectableCell, useTexts } from '../../components';
import { Introduction } from '../Introduction';
import { Person } from '../../members/Person';

const useStyles = makeStyles(
  {
    text: { minWidth: 150 },
    reason: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  },
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
    <SelectableCell
      label={t('access.inbox.select', { workspace, bucket })}
      selected={selected}
      onSelect={onSelect && (isSelected => onSelect(request, isSelected))}
    >
      <div className={classes.text}>
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
        {failure && <InlineError>{failure}</InlineError>}
      </div>
    </SelectableCell>
  );
}
