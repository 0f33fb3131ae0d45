import {
  CredentialsRollover,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { FormField, may, useTexts } from '../components';
import { Facts } from './Facts';
import { SettingsForm } from './SettingsForm';
import { SettingsSection } from './SettingsSection';
import { useRolloverSentence } from './useRolloverSentence';
import { SettingsPart } from './useSettingsForm';

type Interval = CredentialsRollover['interval'];

interface Rollover {
  interval: Interval;
  max_to_keep: string;
}

export const INTERVALS: readonly Interval[] = [
  'none',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
];

/** By the definition of Storages. */
const KEPT = Array.from({ length: 10 }, (_, index) => String(index + 1));

export const rolloverPart: SettingsPart<Rollover> = {
  id: 'rollover',
  valuesOf: ({ storage: { credentials_rollover: rollover } }) => ({
    interval: rollover?.interval ?? 'none',
    max_to_keep: String(rollover?.max_to_keep ?? 1),
  }),
  changeOf: ({ interval, max_to_keep }) => ({
    credentials_rollover: { interval, max_to_keep: Number(max_to_keep) },
  }),
  fieldOf: ([, name]) =>
    (['interval', 'max_to_keep'] as const).find(each => each === name),
};

function toRollover({ interval, max_to_keep }: Rollover): CredentialsRollover {
  return { interval, max_to_keep: Number(max_to_keep) };
}

/** When the shared S3 keys are renewed. */
export function RolloverSection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const sentence = useRolloverSentence();
  if (!may(view, 'VIEW_BUCKETS')) {
    return null;
  }
  const intervals = Object.fromEntries(
    INTERVALS.map(each => [each, t(`settings.rollover.interval.${each}`)]),
  );
  return (
    <SettingsSection
      title={t('settings.rollover.heading')}
      description={t('settings.rollover.explained')}
    >
      {may(view, 'MANAGE_BUCKETS') ? (
        <SettingsForm view={view} part={rolloverPart}>
          {({ register, watch, formState: { errors } }) => (
            <>
              <FormField
                field={register('interval')}
                label={t('settings.rollover.intervalLabel')}
                options={intervals}
                error={errors.interval?.message}
              />
              <FormField
                field={register('max_to_keep')}
                label={t('settings.rollover.keepLabel')}
                help={t('settings.rollover.keepHelp')}
                options={Object.fromEntries(KEPT.map(each => [each, each]))}
                error={errors.max_to_keep?.message}
              />
              <Typography variant="body2" role="status" paragraph>
                {sentence(toRollover(watch()))} {t('settings.rollover.limits')}
              </Typography>
            </>
          )}
        </SettingsForm>
      ) : (
        <Facts
          facts={[
            [
              t('settings.rollover.intervalLabel'),
              sentence(view.storage.credentials_rollover),
            ],
          ]}
          why={t('settings.askAdmin')}
        />
      )}
    </SettingsSection>
  );
}
