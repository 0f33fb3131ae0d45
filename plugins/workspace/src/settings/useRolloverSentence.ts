import { CredentialsRollover } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** Says when the shared credentials are renewed, and how long old ones stay valid. */
export function useRolloverSentence(): (
  rollover: CredentialsRollover | undefined,
) => string {
  const t = useTexts();
  return rollover => {
    if (!rollover || rollover.interval === 'none') {
      return t('settings.rollover.never');
    }
    return t('settings.rollover.sentence', {
      every: t(`settings.rollover.every.${rollover.interval}`),
      kept: t('settings.rollover.kept', { count: rollover.max_to_keep }),
    });
  };
}
