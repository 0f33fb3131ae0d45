import { ReactNode } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { FieldValues, UseFormReturn } from 'react-hook-form';
import {
  ConflictPart,
  PreviewPart,
  useChangeFailureText,
  useTexts,
} from '../components';
import { SettingsPart, useSettingsForm } from './useSettingsForm';

interface SettingsFormProps<T extends FieldValues> {
  view: WorkspaceView;
  part: SettingsPart<T>;
  /** The fields. */
  children: (form: UseFormReturn<T>) => ReactNode;
}

/** The form of one part of the settings, on the page, saved by itself. */
export function SettingsForm<T extends FieldValues>(
  props: SettingsFormProps<T>,
) {
  const { view, part, children } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const settings = useSettingsForm(view, part);
  const { isDirty, busy, error, conflict, body } = settings;
  return (
    <form onSubmit={settings.onSubmit} noValidate>
      {settings.isKept && (
        <Alert severity="info">{t('settings.stillUnsaved')}</Alert>
      )}
      {children(settings.form)}
      {isDirty && (
        <PreviewPart
          change={api => api.changeWorkspace(view.name, body)}
          input={body}
        />
      )}
      {conflict && (
        <ConflictPart
          conflict={conflict}
          part={part.valuesOf}
          busy={busy}
          onApplyAgain={() => settings.onApplyAgain()}
        />
      )}
      {error && <Alert severity="error">{failureText(error)}</Alert>}
      <Box display="flex" flexWrap="wrap" gridGap={8} mt={2}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={!isDirty || busy}
        >
          {busy ? t('settings.saving') : t('settings.save')}
        </Button>
        {isDirty && (
          <Button onClick={settings.discard} disabled={busy}>
            {t('settings.discard')}
          </Button>
        )}
      </Box>
    </form>
  );
}
