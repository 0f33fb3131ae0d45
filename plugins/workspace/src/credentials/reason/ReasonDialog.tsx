import { useId } from 'react';
import { REASON_LENGTH } from '@eoepca/backstage-plugin-workspace-common';
import DialogContentText from '@material-ui/core/DialogContentText';
import { useForm } from 'react-hook-form';
import { FormDialog, FormField, useTexts } from '../../components';

interface ReasonForm {
  reason: string;
}

/** Asks why somebody reveals the credentials of a team that they are no member of. */
export function ReasonDialog(props: {
  /** What the workspace is called. */
  workspace: string;
  onGiven: (reason: string) => void;
  onClose: () => void;
}) {
  const { workspace, onGiven, onClose } = props;
  const t = useTexts();
  const descriptionId = useId();
  const { register, handleSubmit, formState } = useForm<ReasonForm>({
    defaultValues: { reason: '' },
  });
  const { min, max } = REASON_LENGTH;
  const validate = (reason: string) => {
    const { length } = reason.trim();
    return length >= min && length <= max
      ? true
      : t('credentials.reason.length', {
          min: String(min),
          max: String(max),
        });
  };
  return (
    <FormDialog
      title={t('credentials.reason.title')}
      submit={t('credentials.reason.submit')}
      submitting={t('credentials.reason.submit')}
      busy={false}
      descriptionId={descriptionId}
      onSubmit={event => {
        // The dialog may stand within another form.
        event.stopPropagation();
        return handleSubmit(({ reason }) => onGiven(reason.trim()))(event);
      }}
      onClose={onClose}
    >
      <DialogContentText id={descriptionId} color="textPrimary">
        {t('credentials.reason.explained', { workspace })}
      </DialogContentText>
      <FormField
        field={register('reason', { validate })}
        label={t('credentials.reason.label')}
        help={t('credentials.reason.help')}
        error={formState.errors.reason?.message}
        maxLength={max}
        multiline
        required
        focused
      />
    </FormDialog>
  );
}
