import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useAccess } from '../../api';
import { RelativeTime, useTexts } from '../../components';
import { accessRouteRef } from '../../routes';
import { SummaryCard } from './SummaryCard';

const SHOWN = 3;

/** Which requests of others wait for this user's word, for those who may decide. */
export function WaitingCard({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const accessTab = useRouteRef(accessRouteRef);
  const { data } = useAccess(view.name);
  const waiting = (data?.inbox ?? [])
    .filter(({ state }) => state === 'asked')
    .sort((a, b) => a.requested_at.localeCompare(b.requested_at));
  return (
    <SummaryCard
      title={t('pages.overview.waiting.title')}
      figure={data ? waiting.length : '…'}
      link={{
        to: accessTab({ name: view.name }),
        text: t(
          waiting.length
            ? 'pages.overview.waiting.decide'
            : 'pages.overview.waiting.link',
        ),
      }}
    >
      {data && waiting.length === 0 && (
        <Typography variant="body2">
          {t('pages.overview.waiting.none')}
        </Typography>
      )}
      {waiting.slice(0, SHOWN).map(request => (
        <Typography
          key={`${request.bucket}/${request.workspace}`}
          variant="body2"
          gutterBottom
        >
          {t('pages.overview.waiting.line', {
            workspace: request.workspace,
            bucket: request.bucket,
          })}{' '}
          <RelativeTime time={request.requested_at} />
        </Typography>
      ))}
      {waiting.length > SHOWN && (
        <Typography variant="body2">
          {t('pages.overview.waiting.more', {
            total: String(waiting.length - SHOWN),
          })}
        </Typography>
      )}
    </SummaryCard>
  );
}
