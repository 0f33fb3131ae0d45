import { ReactNode, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { Progress } from '@backstage/core-components';
import {
  DirectoryAccess,
  DirectoryBucket,
  Suggestion,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useDirectory, LivePages } from '../api';
import { ErrorBanner, MoreButton, useTexts } from '../components';
import { DatasetEntry, RequestVerb } from './DatasetEntry';
import { DatasetFiltersBar } from './DatasetFiltersBar';
import { useDatasetFilters } from './useDatasetFilters';

const useStyles = makeStyles(
  theme => ({
    head: { padding: theme.spacing(2, 2.5, 1) },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    note: { padding: theme.spacing(2, 2.5) },
  }),
  { name: 'WorkspaceDatasets' },
);

interface DatasetListProps {
  /** What the list is called on its page. */
  title: string;
  /** Without the buckets of this workspace. */
  except?: string;
  standingsOf: (bucket: DirectoryBucket) => readonly DirectoryAccess[];
  /** The user's own suggestions to request access to the bucket. */
  suggestionsOf: (bucket: DirectoryBucket) => readonly Suggestion[];
  /** What can still be done about access to the bucket; undefined for nothing. */
  verbFor: (bucket: DirectoryBucket) => RequestVerb | undefined;
  onRequest: (bucket: DirectoryBucket) => void;
  /** Stands below the list. */
  note: (typed: string) => ReactNode;
}

/** The directory of discoverable buckets, with search and filters that are part of the address. */
export function DatasetList(props: DatasetListProps) {
  const { title, except, onRequest, note } = props;
  const { standingsOf, suggestionsOf, verbFor } = props;
  const classes = useStyles();
  const { filters, set, typed, setTyped } = useDatasetFilters();
  const found = useDirectory({ ...filters, except });
  const owners = useSeenOwners(found.items);
  const ownerAddress = useOwnerAddress();
  const filtered = Boolean(filters.q || filters.owner || filters.accessible);
  const caption = useDatasetCaption(found, filtered);

  return (
    <section aria-label={title}>
      {found.error && (
        <Box mb={2}>
          <ErrorBanner
            error={found.error}
            stale={Boolean(found.items)}
            onRetry={found.retry}
          />
        </Box>
      )}
      <Paper>
        <div className={classes.head}>
          <DatasetFiltersBar
            filters={filters}
            typed={typed}
            owners={owners}
            onType={setTyped}
            onChange={set}
          />
          <Typography variant="body2" color="textSecondary" role="status">
            {caption}
          </Typography>
        </div>
        {found.loading && <Progress />}
        <ul className={classes.list}>
          {found.items?.map(bucket => (
            <DatasetEntry
              key={bucket.bucket}
              bucket={bucket}
              standings={standingsOf(bucket)}
              ownerAddress={ownerAddress(bucket.workspace)}
              suggestions={suggestionsOf(bucket)}
              verb={verbFor(bucket)}
              onRequest={() => onRequest(bucket)}
            />
          ))}
        </ul>
        <MoreButton {...found} />
        <Typography variant="body2" component="div" className={classes.note}>
          {note(typed.trim())}
        </Typography>
      </Paper>
    </section>
  );
}

/** The owners that were on the list since the page was opened: with a filter there is but one. */
function useSeenOwners(items: readonly DirectoryBucket[] = []): string[] {
  const seen = useRef(new Set<string>());
  items.forEach(({ workspace }) => seen.current.add(workspace));
  return [...seen.current].sort();
}

/** The present address with another owner, relative to it. */
function useOwnerAddress(): (owner: string) => string {
  const { search } = useLocation();
  return owner => {
    const params = new URLSearchParams(search);
    params.set('owner', owner);
    return `?${params}`;
  };
}

/** How many buckets are shown, or why there are none. */
function useDatasetCaption(
  { items, hasMore, loading }: LivePages<DirectoryBucket>,
  filtered: boolean,
): string {
  const t = useTexts();
  if (loading) return t('datasets.loading');
  if (!items) return '';
  if (items.length === 0) {
    return t(filtered ? 'datasets.noMatch' : 'datasets.none');
  }
  return hasMore
    ? t('datasets.shownSome', { total: String(items.length) })
    : t('datasets.shown', { count: items.length });
}
