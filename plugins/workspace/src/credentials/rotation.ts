import {
  CredentialsRollover,
  ROLLOVER_FIELDS,
} from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

export type RotationInterval = CredentialsRollover['interval'];

/** Those that rotate keys, the most frequent first. */
export const ROTATING: readonly RotationInterval[] =
  ROLLOVER_FIELDS.interval.filter(each => each !== 'none');

export const ROTATION_INTERVALS: readonly RotationInterval[] = [
  'none',
  ...ROTATING,
];

/** Says when the shared keys are replaced, and how many of them work at the same time. */
export function useRotationSentence(): (
  rollover: CredentialsRollover | undefined,
) => string {
  const t = useTexts();
  return rollover => {
    if (!rollover || rollover.interval === 'none') {
      return t('settings.rotation.never');
    }
    return [
      t(`settings.rotation.every.${rollover.interval}`),
      t('settings.rotation.kept', { count: rollover.max_to_keep }),
    ].join(' ');
  };
}
