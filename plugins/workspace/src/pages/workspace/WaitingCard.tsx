import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { pendingIn } from '../../access/pending';
import { useAccess } from '../../api';
import { RelativeTime, useTexts } from '../../components';
import { accessRouteRef } from '../../routes';
import { SummaryCard } from './SummaryCard';

const SHOWN = 3;

/** The requests and offers of others that are pending for this user, for those who may answer them. */
export function WaitingCard({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const accessTab = useRouteRef(accessRouteRef);
  const { data } = useAccess(view.name);
  const { requests, offers } = pendingIn(data);
  const lines = [
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
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <SummaryCard
      title={t('pages.overview.waiting.title')}
      figure={data ? lines.length : '…'}
      link={{
        to: accessTab({ name: view.name }),
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
      {lines.slice(0, SHOWN).map(({ key, text, at }) => (
        <Typography key={key} variant="body2" gutterBottom>
          {text} <RelativeTime time={at} />
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
