import {
  beyondQuota,
  Session,
  StorageUsage,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { SummaryCard, useTexts } from '../components';
import { ClaimList } from './ClaimList';
import { Gauge } from './Gauge';
import { storageShare } from './storageShare';
import { useSize } from './useSize';

interface UsageCardProps {
  usage: StorageUsage;
  sessions: readonly Session[];
}

/** How much storage the workspace's volumes request, which of them do, and of which quota, where there is one. */
export function UsageCard({ usage, sessions }: UsageCardProps) {
  const t = useTexts();
  const size = useSize();
  const share = storageShare(usage);
  const beyond = beyondQuota(usage);
  return (
    <SummaryCard
      title={t('usage.title')}
      figure={
        usage.quota
          ? t('usage.used', {
              requested: size(usage.requested),
              quota: size(usage.quota),
            })
          : size(usage.requested)
      }
    >
      {share && <Gauge {...share} />}
      <Typography variant="body2">
        {t('usage.claims', { count: usage.persistent_volume_claims.length })}
        {beyond && ` · ${t('usage.beyond', { size: size(beyond) })}`}
        {usage.remaining &&
          !beyond &&
          ` · ${t('usage.left', { remaining: size(usage.remaining) })}`}
      </Typography>
      {usage.persistent_volume_claims.length > 0 && (
        <ClaimList usage={usage} sessions={sessions} />
      )}
    </SummaryCard>
  );
}
