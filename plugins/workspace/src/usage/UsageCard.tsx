import { StorageUsage } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../components';
import { SummaryCard } from '../pages/workspace/SummaryCard';
import { ClaimList } from './ClaimList';
import { Gauge } from './Gauge';
import { storageShare } from './storageShare';
import { useSize } from './useSize';

/** How much storage the workspace's volumes claim and how much they may, and which of them claim it. */
export function UsageCard({ usage }: { usage: StorageUsage }) {
  const t = useTexts();
  const size = useSize();
  const share = storageShare(usage);
  return (
    <SummaryCard
      title={t('usage.title')}
      figure={
        usage.quota
          ? t('usage.used', {
              requested: size(usage.requested),
              quota: size(usage.quota),
            })
          : t('usage.unlimited', { requested: size(usage.requested) })
      }
    >
      {share && <Gauge {...share} />}
      <Typography variant="body2">
        {t('usage.claims', { count: usage.persistent_volume_claims.length })}
        {usage.remaining &&
          ` · ${t('usage.left', { remaining: size(usage.remaining) })}`}
      </Typography>
      {usage.persistent_volume_claims.length > 0 && <ClaimList usage={usage} />}
    </SummaryCard>
  );
}
