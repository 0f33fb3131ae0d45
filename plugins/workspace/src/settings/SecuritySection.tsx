import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { FormField, useTexts } from '../components';
import { Facts } from './Facts';
import { maySetLimits } from './maySetLimits';
import { SECURITY_NAMES, securityChoices, securityPart } from './securityPart';
import { SettingsForm } from './SettingsForm';
import { SettingsSection } from './SettingsSection';

/** How far sessions are confined. */
export function SecuritySection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  if (!view.datalab.settings) {
    return null;
  }
  const values = securityPart.valuesOf(view);
  const choicesOf = (name: (typeof SECURITY_NAMES)[number]) =>
    Object.fromEntries([
      ['', t('settings.providerDefault')],
      ...securityChoices(name).map(choice => [
        choice,
        t(`settings.security.choice.${choice}`),
      ]),
    ]);
  return (
    <SettingsSection
      title={t('settings.security.heading')}
      description={t('settings.security.explained')}
    >
      {maySetLimits(view) ? (
        <SettingsForm view={view} part={securityPart}>
          {({ register, formState: { errors } }) =>
            SECURITY_NAMES.map(name => (
              <FormField
                key={name}
                field={register(name)}
                label={t(`settings.security.${name}`)}
                help={t(`settings.security.${name}Help`)}
                options={choicesOf(name)}
                error={errors[name]?.message}
              />
            ))
          }
        </SettingsForm>
      ) : (
        <Facts
          facts={SECURITY_NAMES.map(name => [
            t(`settings.security.${name}`),
            values[name] && choicesOf(name)[values[name]],
          ])}
          why={t('settings.askPlatformAdmin')}
        />
      )}
    </SettingsSection>
  );
}
