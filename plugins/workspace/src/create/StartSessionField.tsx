import { useId } from 'react';
import { CreationOptions } from '@eoepca/backstage-plugin-workspace-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import Switch from '@material-ui/core/Switch';
import { Control, Controller } from 'react-hook-form';
import { useTexts } from '../components';
import { NewWorkspace, startsSession } from './createBody';

/** Whether a session starts with the workspace, where the platform has sessions. */
export function StartSessionField(props: {
  control: Control<NewWorkspace>;
  options: CreationOptions;
  error?: string;
}) {
  const { control, options, error } = props;
  const t = useTexts();
  const helpId = useId();
  return (
    <>
      <Controller
        control={control}
        name="startSession"
        render={({ field: { value, ...field } }) => (
          <FormControlLabel
            label={t('create.startSession')}
            control={
              <Switch
                {...field}
                checked={startsSession({ startSession: value }, options)}
                color="primary"
                inputProps={{ 'aria-describedby': helpId }}
              />
            }
          />
        )}
      />
      <FormHelperText id={helpId} error={error !== undefined}>
        {error ?? t(`create.sessionHelp.${options.sessions.default}`)}
      </FormHelperText>
    </>
  );
}
