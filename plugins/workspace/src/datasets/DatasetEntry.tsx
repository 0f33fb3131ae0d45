import {
  DirectoryAccess,
  DirectoryBucket,
  Suggestion,
  webAddress,
} from '@eoepca/backstage-plugin-workspace-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { StatusChip, TextLink, useTexts } from '../components';
import { OwnSuggestion } from '../suggestions/OwnSuggestion';
import { standingSign } from './standings';

/** Nobody wants to read more of them. */
const MOST = 3;

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
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    standings: { display: 'grid', gap: theme.spacing(0.5) },
  }),
  { name: 'WorkspaceDatasetEntry' },
);

/** Access is requested, or a request is suggested to the admins of a workspace. */
export type RequestVerb = 'request' | 'suggest';

interface DatasetEntryProps {
  bucket: DirectoryBucket;
  /** How access to it stands for the user's workspaces. */
  standings: readonly DirectoryAccess[];
  /** The address of the page with this owner's buckets alone. */
  ownerAddress: string;
  /** The user's own suggestions to request access to it. */
  suggestions: readonly Suggestion[];
  /** Absent where there is nothing to request, or nobody to request it for. */
  verb?: RequestVerb;
  onRequest: () => void;
}

/** A bucket of the directory: what it holds, whose it is, and how access to it stands. */
export function DatasetEntry(props: DatasetEntryProps) {
  const { bucket, standings, suggestions, ownerAddress } = props;
  const { verb, onRequest } = props;
  const { bucket: name, title, description, workspace } = bucket;
  const { workspace_title: ownerTitle, workspace_contact: contact } = bucket;
  const t = useTexts();
  const classes = useStyles();
  const owner = ownerTitle ? `${ownerTitle} (${workspace})` : workspace;
  const others = standings.length - MOST;
  return (
    <li className={classes.root}>
      <div className={classes.texts}>
        <Typography variant="subtitle1" component="h3">
          {title ?? name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {title && `${name} · `}
          <TextLink
            to={ownerAddress}
            title={t('datasets.ofOwner', { workspace: owner })}
          >
            {owner}
          </TextLink>
          {contact && (
            <>
              {' · '}
              <Contact contact={contact} />
            </>
          )}
        </Typography>
        {description && (
          <Typography variant="body2" className={classes.description}>
            {description}
          </Typography>
        )}
      </div>
      <div className={classes.actions}>
        <div className={classes.standings}>
          {bucket.own && (
            <StatusChip level="ok">{t('datasets.own')}</StatusChip>
          )}
          {standings.slice(0, MOST).map(access => {
            const { level, text } = standingSign(t, access);
            return (
              <StatusChip key={access.workspace} level={level}>
                {text}
              </StatusChip>
            );
          })}
          {suggestions.map(each => (
            <OwnSuggestion key={each.id} suggestion={each} />
          ))}
          {others > 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('datasets.access.more', { total: String(others) })}
            </Typography>
          )}
        </div>
        {verb && (
          <Button
            variant="outlined"
            color="primary"
            size="small"
            aria-label={t(`datasets.${verb}Of`, { bucket: name })}
            onClick={onRequest}
          >
            {t(`datasets.${verb}`)}
          </Button>
        )}
      </div>
    </li>
  );
}

const MAIL = /^[^\s@<>"'?&]+@[^\s@<>"'?&]+\.[^\s@<>"'?&]+$/;

/** Whom to contact, as people typed it; a link where it is a mail or web address. */
function Contact({ contact }: { contact: string }) {
  const address = MAIL.test(contact)
    ? `mailto:${contact}`
    : webAddress(contact)?.href;
  return address ? <TextLink to={address}>{contact}</TextLink> : <>{contact}</>;
}
