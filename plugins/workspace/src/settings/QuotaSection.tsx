import {
  humanSize,
  QUOTA_FIELDS,
  QuotaSettings,
  storageGrowth,
  USUAL_SESSION_VOLUME,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { FormField, useLanguage, useTexts } from '../components';
import { useTooLarge } from '../usage/useTooLarge';
import { Facts } from './Facts';
import { maySetLimits } from './maySetLimits';
import { SettingsForm } from './SettingsForm';
import { SettingsSection } from './SettingsSection';
import { SizeField } from './SizeField';
import { SettingsPart } from './useSettingsForm';

type Quota = Record<keyof QuotaSettings, string>;

const NAMES = Object.keys(QUOTA_FIELDS) as (keyof QuotaSettings)[];

export const quotaPart: SettingsPart<Quota> = {
  id: 'quota',
  valuesOf: ({ datalab: { settings } }) => ({
    memory: settings?.quota.memory ?? '',
    storage: settings?.quota.storage ?? '',
    budget: settings?.quota.budget ?? '',
  }),
  changeOf: (values, changed) => ({
    quota: Object.fromEntries(
      NAMES.filter(name => changed.has(name)).map(name => [
        name,
        values[name].trim() || null,
      ]),
    ),
  }),
  fieldOf: ([, name]) => NAMES.find(each => each === name),
};

/** What the homes of all sessions request; without a session, the first one is still to come. */
function sessionVolumes({ datalab }: WorkspaceView): string[] {
  const usual = datalab.settings?.quota.storage ?? USUAL_SESSION_VOLUME;
  return datalab.sessions.length > 0
    ? datalab.sessions.map(({ volume }) => volume?.size ?? usual)
    : ['0'];
}

/** What sessions may use together. */
export function QuotaSection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const language = useLanguage();
  const tooLarge = useTooLarge(view.resource_usage?.storage, 'growsTooLarge');
  const { settings } = view.datalab;
  if (!settings) {
    return null;
  }
  const { memory, storage, budget } = settings.quota;
  const budgetText = (each: (typeof QUOTA_FIELDS.budget)[number]) =>
    t(`settings.quota.budgets.${each}`);
  return (
    <SettingsSection
      title={t('settings.quota.heading')}
      description={t('settings.quota.explained')}
    >
      {maySetLimits(view) ? (
        <SettingsForm view={view} part={quotaPart}>
          {form => (
            <>
              <SizeField
                form={form}
                name="memory"
                label={t('settings.quota.memory')}
              />
              <SizeField
                form={form}
                name="storage"
                label={t('settings.quota.storage')}
                problemOf={size =>
                  tooLarge(storageGrowth(sessionVolumes(view), size))
                }
              />
              <FormField
                field={form.register('budget')}
                label={t('settings.quota.budget')}
                help={t('settings.quota.budgetHelp')}
                options={{
                  '': t('settings.providerDefault'),
                  ...Object.fromEntries(
                    QUOTA_FIELDS.budget.map(each => [each, budgetText(each)]),
                  ),
                }}
                error={form.formState.errors.budget?.message}
              />
            </>
          )}
        </SettingsForm>
      ) : (
        <Facts
          facts={[
            [t('settings.quota.memory'), memory && humanSize(memory, language)],
            [
              t('settings.quota.storage'),
              storage && humanSize(storage, language),
            ],
            [t('settings.quota.budget'), budget && budgetText(budget)],
          ]}
          why={t('settings.askPlatformAdmin')}
        />
      )}
    </SettingsSection>
  );
}
