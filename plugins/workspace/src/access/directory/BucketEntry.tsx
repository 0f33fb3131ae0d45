import {
  AccessRequest,
  DirectoryBucket,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { StatusChip, useTexts } from '../../components';
import { AskFor } from '../requests/AskDialog';
import { requestSign } from '../requests/requestSign';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
      padding: theme.spacing(1.5, 2.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    texts: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
    description: { whiteSpace: 'pre-line' },
    actions: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  }),
  { name: 'WorkspaceBucketEntry' },
);

interface BucketEntryProps {
  bucket: DirectoryBucket;
  /** What was asked of it before. */
  request?: AccessRequest;
  /** Absent for those who may not ask. */
  onAsk?: (about: AskFor) => void;
}

/** A bucket of the directory. */
export function BucketEntry({ bucket, request, onAsk }: BucketEntryProps) {
  const { bucket: name, title, description } = bucket;
  const { workspace, workspace_title: workspaceTitle } = bucket;
  const t = useTexts();
  const classes = useStyles();
  const owner = workspaceTitle ? `${workspaceTitle} (${workspace})` : workspace;
  const sign = request && requestSign(request);
  const isOpen = request?.state === 'pending' || request?.state === 'granted';
  return (
    <li className={classes.root}>
      <div className={classes.texts}>
        <Typography variant="subtitle1" component="h3">
          {title ?? name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {title && `${name} · `}
          {t('access.directory.of', { workspace: owner })}
        </Typography>
        {description && (
          <Typography variant="body2" className={classes.description}>
            {description}
          </Typography>
        )}
      </div>
      <div className={classes.actions}>
        {sign && <StatusChip level={sign.level}>{t(sign.text)}</StatusChip>}
        {onAsk && !isOpen && (
          <Button
            variant="outlined"
            color="primary"
            size="small"
            aria-label={t('access.directory.askOf', { bucket: name })}
            onClick={() => onAsk({ bucket: name })}
          >
            {t('access.directory.ask')}
          </Button>
        )}
      </div>
    </li>
  );
}
