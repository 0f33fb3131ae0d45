import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { FormField, may, useTexts } from '../components';
import { Facts } from './Facts';
import { SettingsForm } from './SettingsForm';
import { SettingsSection } from './SettingsSection';
import { SettingsPart } from './useSettingsForm';

interface Texts {
  title: string;
  description: string;
  contact: string;
}

/** How long they may be, by the API. */
const MAX_LENGTH: Record<keyof Texts, number> = {
  title: 100,
  description: 1000,
  contact: 200,
};

const NAMES = ['title', 'description', 'contact'] as const;

export const textsPart: SettingsPart<Texts> = {
  id: 'texts',
  valuesOf: ({ title = '', description = '', contact = '' }) => ({
    title,
    description,
    contact,
  }),
  changeOf: (values, changed) =>
    Object.fromEntries(
      NAMES.filter(name => changed.has(name)).map(name => [
        name,
        values[name].trim() || null,
      ]),
    ),
  fieldOf: ([name]) => NAMES.find(each => each === name),
};

/** What the workspace says of itself. */
export function TextsSection({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const tooLong = (name: keyof Texts) => ({
    value: MAX_LENGTH[name],
    message: t('settings.texts.tooLong', { max: String(MAX_LENGTH[name]) }),
  });
  return (
    <SettingsSection
      title={t('settings.texts.heading')}
      description={t('settings.texts.explained')}
    >
      {may(view, 'MANAGE_BUCKETS') ? (
        <SettingsForm view={view} part={textsPart}>
          {({ register, watch, formState: { errors } }) =>
            NAMES.map(name => (
              <FormField
                key={name}
                field={register(name, { maxLength: tooLong(name) })}
                label={t(`settings.texts.${name}`)}
                help={t(`settings.texts.${name}Help`)}
                error={errors[name]?.message}
                multiline={name === 'description'}
                filled={watch(name) !== ''}
              />
            ))
          }
        </SettingsForm>
      ) : (
        <Facts
          facts={NAMES.map(name => [t(`settings.texts.${name}`), view[name]])}
          why={t('settings.askAdmin')}
        />
      )}
    </SettingsSection>
  );
}
