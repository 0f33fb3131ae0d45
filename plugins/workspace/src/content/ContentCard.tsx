import {
  ContentEntry,
  webAddress,
} from '@eoepca/backstage-plugin-workspace-common';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { nameOf } from './contentForm';

const useStyles = makeStyles(
  theme => ({
    root: { height: '100%', display: 'flex', flexDirection: 'column' },
    content: { flexGrow: 1, overflowWrap: 'anywhere' },
    facts: {
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(1, 0, 0),
    },
    value: { margin: 0 },
  }),
  { name: 'WorkspaceContentCard' },
);

interface ContentCardProps {
  entry: ContentEntry;
  /** Absent where there is nothing that a link could open. */
  onShare?: () => void;
  /** Absent for those who may not change content, and where the dialog doesn't know all of the entry. */
  onEdit?: () => void;
  /** Absent for those who may not remove content. */
  onRemove?: () => void;
}

/** One source of files, as it is declared. */
export function ContentCard(props: ContentCardProps) {
  const { entry, onShare, onEdit, onRemove } = props;
  const t = useTexts();
  const classes = useStyles();
  const name = nameOf(entry);
  const { type, url } = entry;
  return (
    <Card variant="outlined" className={classes.root}>
      <CardContent className={classes.content}>
        <Typography variant="body2" color="textSecondary">
          {t(`content.type.${type}`)}
        </Typography>
        <Typography variant="h6" component="h3">
          {name}
        </Typography>
        {type === 'custom' && <Typography>{t('content.custom')}</Typography>}
        {type !== 'custom' && url === undefined && (
          <Typography>{t('content.noAddress')}</Typography>
        )}
        {url !== undefined &&
          (webAddress(url) ? <Link to={url}>{url}</Link> : url)}
        {type !== 'custom' && <Facts entry={entry} />}
      </CardContent>
      <CardActions>
        {onShare && (
          <Button
            size="small"
            onClick={onShare}
            aria-label={t('content.share.actionOf', { name })}
          >
            {t('content.share.action')}
          </Button>
        )}
        {onEdit && (
          <Button
            size="small"
            onClick={onEdit}
            aria-label={t('content.edit.actionOf', { name })}
          >
            {t('content.edit.action')}
          </Button>
        )}
        {onRemove && (
          <Button
            size="small"
            onClick={onRemove}
            aria-label={t('content.remove.actionOf', { name })}
          >
            {t('content.remove.action')}
          </Button>
        )}
      </CardActions>
    </Card>
  );
}

function Facts({ entry }: { entry: ContentEntry }) {
  const t = useTexts();
  const classes = useStyles();
  const facts: [string, string | undefined][] = [
    [t('content.field.ref'), entry.ref],
    [t('content.field.path'), pathOf(entry) ?? t('content.field.root')],
    [t('content.field.newRoot'), entry.new_root_path],
    [t('content.field.include'), entry.include_paths?.join(', ')],
    [t('content.field.exclude'), entry.exclude_paths?.join(', ')],
    [t('content.field.secret'), entry.secret],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([label, value]) =>
          value && [
            <Typography key={`${label} name`} component="dt" variant="body2">
              {label}
            </Typography>,
            <Typography
              key={label}
              component="dd"
              variant="body2"
              className={classes.value}
            >
              {value}
            </Typography>,
          ],
      )}
    </dl>
  );
}

/** The folder, unless that is where all files are. */
function pathOf({ path }: ContentEntry): string | undefined {
  return path === '.' ? undefined : path;
}
