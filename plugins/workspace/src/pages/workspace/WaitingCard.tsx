import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AccessOffer,
  AccessOverview,
  AccessRequest,
  Suggestion,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useAccess, useSuggestions } from '../../api';
import { RelativeTime, SummaryCard, useTexts } from '../../components';
import { accessRouteRef, sessionsRouteRef } from '../../routes';
import { useSuggestionText } from '../../suggestions/useSuggestionText';

const SHOWN = 3;

interface Line {
  key: string;
  text: string;
  /** Where it is answered, if not on the access tab. */
  to?: string;
  at: string;
}

/** The requests, offers and suggestions of others that are pending for this user, for those who may answer them. */
export function WaitingCard({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const accessTab = useRouteRef(accessRouteRef);
  const sessionsTab = useRouteRef(sessionsRouteRef);
  const { data } = useAccess(view.name);
  const suggested = useSuggestions(view.name);
  const { requests, offers, suggestions } = pendingIn(data, suggested.data);
  const textOf = useSuggestionText();
  const toSessions = sessionsTab({ name: view.name });
  const lines: Line[] = [
    ...requests.map(({ workspace, bucket, requested_at: at }) => ({
      key: `request ${workspace} ${bucket}`,
      text: t('pages.overview.waiting.line', { workspace, bucket }),
      at,
    })),
    ...offers.map(({ owner, bucket, granted_at: at }) => ({
      key: `offer ${bucket}`,
      text: t('pages.overview.waiting.offer', { owner, bucket }),
      at,
    })),
    ...suggestions.map(each => ({
      key: `suggestion ${each.id}`,
      text: t('pages.overview.waiting.suggestion', { what: textOf(each) }),
      to: each.kind === 'start-session' ? toSessions : undefined,
      at: each.suggested_at,
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  const isForSessions = lines.length > 0 && lines.every(({ to }) => to);
  return (
    <SummaryCard
      title={t('pages.overview.waiting.title')}
      figure={data ? lines.length : '…'}
      link={{
        to: isForSessions ? toSessions : accessTab({ name: view.name }),
        text: t(
          lines.length
            ? 'pages.overview.waiting.decide'
            : 'pages.overview.waiting.link',
        ),
      }}
    >
      {data && lines.length === 0 && (
        <Typography variant="body2">
          {t('pages.overview.waiting.none')}
        </Typography>
      )}
      {lines.slice(0, SHOWN).map(({ key, text, to, at }) => (
        <Typography key={key} variant="body2" gutterBottom>
          {to ? <Link to={to}>{text}</Link> : text} <RelativeTime time={at} />
        </Typography>
      ))}
      {lines.length > SHOWN && (
        <Typography variant="body2">
          {t('pages.overview.waiting.more', {
            total: String(lines.length - SHOWN),
          })}
        </Typography>
      )}
    </SummaryCard>
  );
}

/** What of a workspace's requests, offers and suggestions is pending for those who manage its buckets and sessions. */
function pendingIn(
  overview: AccessOverview | undefined,
  suggested: readonly Suggestion[] = [],
): {
  requests: AccessRequest[];
  offers: AccessOffer[];
  suggestions: Suggestion[];
} {
  const { inbox = [], offers = [] } = overview ?? {};
  return {
    requests: inbox.filter(({ state }) => state === 'pending'),
    offers: offers.filter(({ declined }) => !declined),
    suggestions: suggested.filter(each => each.may_decide),
  };
}
