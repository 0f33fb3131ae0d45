import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { FormDialog, FormField, useTexts } from '../components';
import { workspaceRouteRef } from '../routes';
import { FirstBucketFields } from './FirstBucketFields';
import { MembersFields } from './MembersFields';
import { ShortNameField } from './ShortNameField';
import { StartSessionField } from './StartSessionField';
import { useNewWorkspaceForm } from './useNewWorkspaceForm';

/** Asks for all that a workspace needs, creates it in one go and leads to it. A failure keeps what was typed. */
export function CreateWorkspaceDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workspacePage = useRouteRef(workspaceRouteRef);
  const {
    form: { register, control, formState },
    submit,
    create,
    options,
    owner,
    check,
    fullName,
    memberProblems,
    problemOf,
    takeShortName,
    onTitle,
    onShortName,
  } = useNewWorkspaceForm(name => navigate(workspacePage({ name })));
  const { errors } = formState;

  return (
    <FormDialog
      title={t('create.title')}
      submit={t('create.submit')}
      submitting={t('create.submitting')}
      busy={create.busy}
      error={create.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <FormField
        field={register('title', {
          validate: typed => Boolean(typed.trim()) || t('create.titleRequired'),
          onChange: event => onTitle(event.target.value),
        })}
        label={t('create.titleField')}
        help={t('create.titleHelp')}
        error={errors.title?.message}
        maxLength={100}
        required
        focused
      />
      <ShortNameField
        field={register('shortName', {
          validate: problemOf,
          onChange: event => onShortName(event.target.value),
        })}
        fullName={fullName}
        check={check}
        error={errors.shortName?.message}
        filled={fullName !== undefined}
        onTake={takeShortName}
      />
      {options?.members === false ? (
        <Box mt={1}>
          <Alert severity="info">{t('create.storageOnly')}</Alert>
        </Box>
      ) : (
        <MembersFields
          control={control}
          owner={owner}
          problems={memberProblems}
          error={errors.people?.message}
        />
      )}
      <FirstBucketFields
        control={control}
        field={register('bucketName')}
        usualName={fullName}
        error={errors.bucketName?.message}
      />
      {options?.sessions.offered && (
        <StartSessionField
          control={control}
          options={options}
          error={errors.startSession?.message}
        />
      )}
      {owner && (
        <Box mt={2}>
          <Typography variant="body2" color="textSecondary">
            {t('create.owner', { owner })}
          </Typography>
        </Box>
      )}
    </FormDialog>
  );
}
