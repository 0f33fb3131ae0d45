import Typography from '@material-ui/core/Typography';
import { SummaryCard, useTexts } from '../components';

/** In place of the usage where the backend has no right to look at it: that is not the same as none. */
export function UnknownUsageCard() {
  const t = useTexts();
  return (
    <SummaryCard title={t('usage.title')} figure={t('usage.unknown.figure')}>
      <Typography variant="body2">{t('usage.unknown.why')}</Typography>
    </SummaryCard>
  );
}
