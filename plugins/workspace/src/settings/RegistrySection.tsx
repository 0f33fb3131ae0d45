import {
  humanSize,
  RegistrySettings,
  storageGrowth,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { may, SwitchField, useLanguage, useTexts } from '../components';
import { useTooLarge } from '../usage/useTooLarge';
import { Facts } from './Facts';
import { SettingsForm } from './SettingsForm';
import { SettingsSection } from './SettingsSection';
import { SizeField } from './SizeField';
import { SettingsPart } from './useSettingsForm';

interface Tools {
  enabled: boolean;
  storage: string;
  vcluster: boolean;
}

const REGISTRY_FIELDS = ['enabled', 'storage'] as const;

export const registryPart: SettingsPart<Tools> = {
  id: 'registry',
  valuesOf: ({ datalab: { settings } }) => ({
    enabled: settings?.registry.enabled ?? false,
    storage: settings?.registry.storage ?? '',
    vcluster: settings?.vcluster ?? false,
  }),
  changeOf: ({ enabled, storage, vcluster }, changed) => ({
    ...(REGISTRY_FIELDS.some(name => changed.has(name)) && {
      registry: {
        ...(changed.has('enabled') && { enabled }),
        ...(changed.has('storage') && { storage: storage.trim() || null }),
      },
    }),
    ...(changed.has('vcluster') && { vcluster }),
  }),
  fieldOf: ([name, field]) =>
    name === 'vcluster'
      ? 'vcluster'
      : REGISTRY_FIELDS.find(each => each === field),
};

function sizeNow({ enabled, storage = '0' }: RegistrySettings): string {
  return enabled ? storage : '0';
}

/** What sessions have beside themselves: a registry for images, and a cluster of their own. */
export function RegistrySection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const language = useLanguage();
  const tooLarge = useTooLarge(view.resource_usage?.storage, 'growsTooLarge');
  const { settings } = view.datalab;
  if (!settings) {
    return null;
  }
  const sizeOf = ({ storage }: RegistrySettings) =>
    storage && humanSize(storage, language);
  const onOff = (on: boolean) => t(on ? 'settings.on' : 'settings.off');
  return (
    <SettingsSection
      title={t('settings.registry.heading')}
      description={t('settings.registry.explained')}
    >
      {may(view, 'MANAGE_STORES') ? (
        <SettingsForm view={view} part={registryPart}>
          {form => (
            <>
              <SwitchField
                control={form.control}
                name="enabled"
                label={t('settings.registry.enabled')}
                help={t('settings.registry.enabledHelp')}
              />
              {settings.registry.enabled && !form.watch('enabled') && (
                <Typography variant="body2" role="status">
                  {t('settings.registry.offWarning')}
                </Typography>
              )}
              <SizeField
                form={form}
                name="storage"
                label={t('settings.registry.storage')}
                problemOf={size =>
                  tooLarge(storageGrowth([sizeNow(settings.registry)], size))
                }
              />
              <SwitchField
                control={form.control}
                name="vcluster"
                label={t('settings.registry.vcluster')}
                help={t('settings.registry.vclusterHelp')}
              />
            </>
          )}
        </SettingsForm>
      ) : (
        <Facts
          facts={[
            [t('settings.registry.enabled'), onOff(settings.registry.enabled)],
            [t('settings.registry.storage'), sizeOf(settings.registry)],
            [t('settings.registry.vcluster'), onOff(settings.vcluster)],
          ]}
          why={t('settings.askAdmin')}
        />
      )}
    </SettingsSection>
  );
}
