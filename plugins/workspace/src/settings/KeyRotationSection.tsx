import {
  CredentialsRollover,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { FormField, may, useTexts } from '../components';
import { Facts } from './Facts';
import { SettingsForm } from './SettingsForm';
import { SettingsSection } from './SettingsSection';
import { endedKeys, RotationConsequences } from './RotationConsequences';
import {
  ROTATION_INTERVALS,
  RotationInterval,
  useRotationSentence,
} from '../credentials/rotation';
import { SettingsPart } from './useSettingsForm';

interface Rotation {
  interval: RotationInterval;
  max_to_keep: string;
}

/** By the definition of Storages. */
const KEPT = Array.from({ length: 10 }, (_, index) => String(index + 1));

export const rotationPart: SettingsPart<Rotation> = {
  id: 'rotation',
  valuesOf: ({ storage: { credentials_rollover: rollover } }) => ({
    interval: rollover?.interval ?? 'none',
    max_to_keep: String(rollover?.max_to_keep ?? 1),
  }),
  changeOf: ({ interval, max_to_keep }) => ({
    credentials_rollover: { interval, max_to_keep: Number(max_to_keep) },
  }),
  fieldOf: ([, name]) =>
    (['interval', 'max_to_keep'] as const).find(each => each === name),
  // A key that stopped working is gone: the same interval makes other keys of the same names.
  canUndo: (before, after) =>
    endedKeys(toRollover(before), toRollover(after)).ended.length === 0,
};

function toRollover({ interval, max_to_keep }: Rotation): CredentialsRollover {
  return { interval, max_to_keep: Number(max_to_keep) };
}

/** When the shared S3 keys are replaced. */
export function KeyRotationSection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const sentence = useRotationSentence();
  if (!may(view, 'VIEW_BUCKETS')) {
    return null;
  }
  const from = view.storage.credentials_rollover;
  const confirmation = (values: Rotation) => {
    const to = toRollover(values);
    const { ended, all } = endedKeys(from, to);
    if (ended.length === 0) return undefined;
    const which = all ? 'all' : 'older';
    return {
      title: t(`settings.rotation.confirm.${which}.title`),
      submit: t(`settings.rotation.confirm.${which}.submit`),
      content: <RotationConsequences from={from} to={to} />,
    };
  };
  const intervals = Object.fromEntries(
    ROTATION_INTERVALS.map(each => [
      each,
      t(`settings.rotation.interval.${each}`),
    ]),
  );
  return (
    <SettingsSection
      title={t('settings.rotation.heading')}
      description={t('settings.rotation.explained')}
    >
      {may(view, 'MANAGE_BUCKETS') ? (
        <SettingsForm
          view={view}
          part={rotationPart}
          confirmation={confirmation}
        >
          {({ register, watch, formState: { errors, isDirty } }) => (
            <>
              <FormField
                field={register('interval')}
                label={t('settings.rotation.intervalLabel')}
                options={intervals}
                error={errors.interval?.message}
              />
              <FormField
                field={register('max_to_keep')}
                label={t('settings.rotation.keepLabel')}
                help={t('settings.rotation.keepHelp')}
                options={Object.fromEntries(KEPT.map(each => [each, each]))}
                error={errors.max_to_keep?.message}
              />
              <Typography variant="body2" role="status" paragraph>
                {sentence(toRollover(watch()))}
              </Typography>
              {isDirty && (
                <RotationConsequences from={from} to={toRollover(watch())} />
              )}
            </>
          )}
        </SettingsForm>
      ) : (
        <Facts
          facts={[[t('settings.rotation.intervalLabel'), sentence(from)]]}
          why={t('settings.askAdmin')}
        />
      )}
    </SettingsSection>
  );
}
