import { useFormContext } from 'react-hook-form';
import { FormField, useTexts } from '../components';
import { LevelDraft, LEVELS } from './accessForm';
import { today } from './ends';

/** The fields for a level and an end, of the form around them. */
export function LevelFields(props: {
  levelHelp?: string;
  endHelp?: string;
  focused?: boolean;
}) {
  const { levelHelp, endHelp, focused } = props;
  const t = useTexts();
  const { register, formState } = useFormContext<LevelDraft>();
  const { errors } = formState;
  return (
    <>
      <FormField
        field={register('permission')}
        label={t('access.field.level')}
        help={levelHelp}
        error={errors.permission?.message}
        options={Object.fromEntries(
          LEVELS.map(level => [level, t(`access.level.${level}`)]),
        )}
        focused={focused}
      />
      <FormField
        field={register('end', {
          validate: day => !day || day >= today() || t('access.field.endPast'),
        })}
        label={t('access.field.end')}
        help={endHelp ?? t('access.field.endHelp')}
        error={errors.end?.message}
        type="date"
        min={today()}
      />
    </>
  );
}
