import { FormEvent, ReactNode, useState } from 'react';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { FieldValues, UseFormReturn } from 'react-hook-form';
import {
  ConflictPart,
  FormDialog,
  PreviewPart,
  useChangeFailureText,
  useTexts,
} from '../components';
import { SettingsPart, useSettingsForm } from './useSettingsForm';

/** What is asked before a change that cannot be undone. */
export interface Confirmation {
  title: string;
  /** The text of the button that saves. */
  submit: string;
  /** What the change does. */
  content: ReactNode;
}

interface SettingsFormProps<T extends FieldValues> {
  view: WorkspaceView;
  part: SettingsPart<T>;
  /** The fields. */
  children: (form: UseFormReturn<T>) => ReactNode;
  /** Asked before these values are saved; nothing, unless said otherwise. */
  confirmation?: (values: T) => Confirmation | undefined;
}

/** The form of one part of the settings, on the page, saved by itself. */
export function SettingsForm<T extends FieldValues>(
  props: SettingsFormProps<T>,
) {
  const { view, part, children, confirmation } = props;
  const t = useTexts();
  const failureText = useChangeFailureText();
  const settings = useSettingsForm(view, part);
  const { isDirty, busy, error, conflict, body } = settings;
  const [confirming, setConfirming] = useState<Confirmation>();

  const onSubmit = (event: FormEvent) => {
    const asked = confirmation?.(settings.form.getValues());
    if (!asked) return settings.onSubmit(event);
    event.preventDefault();
    return setConfirming(asked);
  };
  const onConfirm = (event: FormEvent) => {
    setConfirming(undefined);
    return settings.onSubmit(event);
  };

  const fields = (
    <form onSubmit={onSubmit} noValidate>
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
  // Beside the form: what is submitted in a dialog would be submitted in the form around it, too.
  return (
    <>
      {fields}
      {confirming && (
        <FormDialog
          title={confirming.title}
          submit={confirming.submit}
          submitting={t('settings.saving')}
          destructive
          busy={busy}
          onSubmit={onConfirm}
          onClose={() => setConfirming(undefined)}
        >
          {confirming.content}
        </FormDialog>
      )}
    </>
  );
}
