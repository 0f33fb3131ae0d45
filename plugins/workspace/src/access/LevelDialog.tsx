import { useState } from 'react';
import {
  AccessGrant,
  DecideOnRequest,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { FormProvider, useForm } from 'react-hook-form';
import { useWorkspaceMutation } from '../api';
import {
  FormDialog,
  FormField,
  PreviewPart,
  setFieldErrors,
  useTexts,
} from '../components';
import { fieldOf, LevelDraft } from './accessForm';
import { endOf, toDay } from './ends';
import { LevelFields } from './LevelFields';

interface DecisionDraft extends LevelDraft {
  comment: string;
}

interface LevelDialogProps {
  /** Whose bucket it is. */
  workspace: string;
  bucket: string;
  /** The workspace that asks, or has asked. */
  grantee: string;
  /** What the form begins with. */
  initial: { permission: WantedPermission; end?: string; comment?: string };
  title: string;
  submit: string;
  submitting: string;
  levelHelp?: string;
  endHelp?: string;
  onDone: (grant: AccessGrant) => void;
  onClose: () => void;
}

const fieldAt = fieldOf(['permission', 'end', 'comment']);

/** Asks what another workspace gets of a bucket, and until when, and grants it. */
export function LevelDialog(props: LevelDialogProps) {
  const { workspace, bucket, grantee, onDone, onClose } = props;
  const t = useTexts();
  const [initial] = useState(props.initial);
  const [errorAtField, setErrorAtField] = useState(false);
  const decision = useWorkspaceMutation((api, body: DecideOnRequest) =>
    api.decideOnRequest(workspace, bucket, grantee, body),
  );
  const form = useForm<DecisionDraft>({
    defaultValues: {
      permission: initial.permission,
      end: toDay(initial.end),
      comment: initial.comment ?? '',
    },
  });
  const { register, handleSubmit, setError, watch, formState } = form;

  const toBody = (draft: DecisionDraft): DecideOnRequest => {
    const end = endOf(draft.end, initial.end);
    const comment = draft.comment.trim();
    return {
      permission: draft.permission,
      ...(comment && { comment }),
      ...(end && { expires_at: end }),
    };
  };
  const body = toBody(watch());

  const onSubmit = handleSubmit(async draft => {
    try {
      onDone(await decision.run(toBody(draft)));
    } catch (error) {
      setErrorAtField(setFieldErrors(error, setError, fieldAt));
    }
  });

  return (
    <FormDialog
      title={props.title}
      submit={props.submit}
      submitting={props.submitting}
      busy={decision.busy}
      error={errorAtField ? undefined : decision.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <FormProvider {...form}>
        <LevelFields
          levelHelp={props.levelHelp}
          endHelp={props.endHelp}
          focused
        />
      </FormProvider>
      <FormField
        field={register('comment')}
        label={t('access.field.comment')}
        help={t('access.field.commentHelp')}
        error={formState.errors.comment?.message}
        maxLength={500}
        multiline
      />
      <PreviewPart
        change={api => api.decideOnRequest(workspace, bucket, grantee, body)}
        input={body}
      />
    </FormDialog>
  );
}
