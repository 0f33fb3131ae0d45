import Box from '@material-ui/core/Box';
import Skeleton from '@material-ui/lab/Skeleton';
import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import {
  useInbox,
  useInboxSuggestions,
  useLive,
  useOffers,
  useWorkspaces,
} from '../api';
import {
  ErrorBanner,
  PluginRoot,
  useTexts,
  VisuallyHidden,
} from '../components';
import { MyWorkspaces } from './MyWorkspaces';
import { RunningSessions } from './RunningSessions';
import { WaitingDecisions } from './WaitingDecisions';
import { OwnSuggestion } from '../suggestions/OwnSuggestion';
import { useSuggestionText } from '../suggestions/useSuggestionText';
import { HomePart, HomeRow } from './HomePart';

/** What of my workspaces matters at the start of a day: sessions that run, what waits for me, where to go. */
export function HomeWorkspaces() {
  return (
    <PluginRoot>
      <LiveHomeWorkspaces />
    </PluginRoot>
  );
}

function LiveHomeWorkspaces() {
  useLive();
  const t = useTexts();
  const workspaces = useWorkspaces();
  const inbox = useInbox();
  const offers = useOffers();
  const suggestions = useInboxSuggestions();
  const failed = [workspaces, inbox, offers, suggestions].find(
    ({ error }) => error,
  );

  return (
    <Box display="flex" flexDirection="column" gridGap={24}>
      {failed?.error && (
        <ErrorBanner
          error={failed.error}
          stale={Boolean(failed.data)}
          onRetry={failed.retry}
        />
      )}
      {workspaces.loading && (
        <div aria-busy>
          <VisuallyHidden role="status">{t('home.loading')}</VisuallyHidden>
          <Skeleton height={36} />
          <Skeleton height={36} />
        </div>
      )}
      {workspaces.data && <RunningSessions workspaces={workspaces.data} />}
      {inbox.data && (
        <WaitingDecisions
          requests={inbox.data}
          offers={offers.data ?? []}
          suggestions={suggestions.data ?? []}
        />
      )}
      <OwnSuggestions suggestions={suggestions.data ?? []} />
      {workspaces.data && <MyWorkspaces workspaces={workspaces.data} />}
    </Box>
  );
}

/** What I have suggested to the admins of my workspaces, and how that stands; nothing without any. */
function OwnSuggestions(props: { suggestions: Suggestion[] }) {
  const t = useTexts();
  const textOf = useSuggestionText();
  const own = props.suggestions.filter(each => each.own);
  if (own.length === 0) return null;
  return (
    <HomePart title={t('home.suggested')}>
      {own.map(each => (
        <HomeRow key={each.id}>
          {textOf(each)}
          <OwnSuggestion suggestion={each} />
        </HomeRow>
      ))}
    </HomePart>
  );
}
