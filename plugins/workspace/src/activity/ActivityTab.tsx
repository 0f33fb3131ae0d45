import { Progress } from '@backstage/core-components';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import Alert from '@material-ui/lab/Alert';
import { useActivity, useExportActivity } from '../api';
import {
  EmptyPart,
  ErrorBanner,
  MoreButton,
  useChangeFailureText,
  useTexts,
} from '../components';
import { ActivityFilters } from './ActivityFilters';
import { ActivityList } from './ActivityList';
import { saveAs } from './saveAs';
import { useActivityFilter } from './useActivityFilter';
import { useMemberNames } from '../members/useMemberNames';

/** Who did what in the workspace, for its owner and admins. */
export function ActivityTab({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  return view.user.may_read_activity ? (
    <Activity view={view} />
  ) : (
    <EmptyPart
      title={t('activity.hidden.title')}
      description={t('activity.hidden.description')}
    />
  );
}

function Activity({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const failureText = useChangeFailureText();
  const choice = useActivityFilter();
  const found = useActivity(view.name, choice.filter);
  const exporting = useExportActivity(view.name);
  const { items } = found;
  const actors = (items ?? []).map(({ actor }) => actor.ref);
  const nameOf = useMemberNames([
    ...view.datalab.memberships.map(({ member }) => member),
    ...actors,
    ...(items ?? []).flatMap(({ action, subject }) =>
      subject && /^(member|ownership)\./.test(action) ? [subject] : [],
    ),
  ]);
  const isFiltered = Boolean(choice.actor || choice.kind);
  const save = async () => {
    try {
      const lines = await exporting.run(choice.filter);
      saveAs(`${view.name}-activity.jsonl`, lines);
    } catch {
      // The page says so.
    }
  };

  if (items?.length === 0 && !isFiltered && !found.error) {
    return (
      <EmptyPart
        title={t('activity.empty.title')}
        description={t('activity.empty.description')}
      />
    );
  }
  return (
    <section aria-label={t('activity.title')}>
      {found.error && (
        <Box mb={2}>
          <ErrorBanner
            error={found.error}
            stale={Boolean(items)}
            onRetry={found.retry}
          />
        </Box>
      )}
      <Paper>
        <Box
          px={2.5}
          py={2}
          display="flex"
          flexWrap="wrap"
          alignItems="center"
          justifyContent="space-between"
          gridGap={16}
        >
          <ActivityFilters
            choice={choice}
            view={view}
            actors={actors}
            nameOf={nameOf}
          />
          <Button
            variant="outlined"
            startIcon={<DownloadIcon />}
            title={t('activity.exportHint')}
            disabled={exporting.busy}
            onClick={save}
          >
            {t(exporting.busy ? 'activity.exporting' : 'activity.export')}
          </Button>
          <Box flexBasis="100%">
            <Typography variant="body2" color="textSecondary">
              {t('activity.description')}
            </Typography>
            <Typography variant="body2" color="textSecondary" role="status">
              {items &&
                items.length > 0 &&
                t(found.hasMore ? 'activity.countMore' : 'activity.count', {
                  count: items.length,
                })}
            </Typography>
          </Box>
          {exporting.error && (
            <Box flexBasis="100%">
              <Alert severity="error">{failureText(exporting.error)}</Alert>
            </Box>
          )}
        </Box>
        {found.loading && <Progress />}
        {items && items.length > 0 && (
          <ActivityList items={items} nameOf={nameOf} />
        )}
        {items?.length === 0 && isFiltered && (
          <Box px={3} py={4} textAlign="center">
            <Typography variant="h6" component="h2">
              {t('activity.noMatch.title')}
            </Typography>
            <Typography paragraph>
              {t('activity.noMatch.description')}
            </Typography>
            <Button variant="outlined" onClick={() => choice.choose({})}>
              {t('activity.noMatch.clear')}
            </Button>
          </Box>
        )}
        <MoreButton {...found} />
      </Paper>
    </section>
  );
}
