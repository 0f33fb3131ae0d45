import { useState } from 'react';
import {
  AccessRequest,
  DecideOnRequest,
  WantedPermission,
} from '@eoepca/backstage-plugin-workspace-common';
import Alert from '@material-ui/lab/Alert';
import { FormProvider, useForm } from 'react-hook-form';
import { useWorkspaceMutation } from '../api';
import {
  endOf,
  FormDialog,
  FormField,
  PreviewPart,
  toDay,
  useChangedRequestText,
  useFormSubmit,
  useTexts,
} from '../components';
import { fieldOf, PermissionDraft } from './accessForm';
import { seenOf } from './answers';
import { PermissionFields } from './PermissionFields';
import { useAnswered } from './useAnswered';
import { useWithdrawn } from './useWithdrawn';

interface DecisionDraft extends PermissionDraft {
  comment: string;
}

/** What the form begins with. */
interface Start {
  permission: WantedPermission;
  end?: string;
  comment?: string;
}

interface PermissionDialogProps {
  /** The workspace that owns the bucket. */
  workspace: string;
  bucket: string;
  /** The workspace that requests the bucket, or did. */
  grantee: string;
  /** What it requests. */
  request?: AccessRequest;
  /** What the form begins with. Default: what is requested, also where that changes. */
  initial?: Start;
  title: string;
  /** The text of the button, which may say what is given. */
  submit: (permission: WantedPermission) => string;
  submitting: string;
  /** Told of the request that was answered, and what was granted. */
  onDone: (
    answered: AccessRequest | undefined,
    permission: WantedPermission,
  ) => void;
  onClose: () => void;
}

const fieldAt = fieldOf(['permission', 'end', 'comment']);

/** Asks which permission another workspace gets on a bucket, and when it expires, and grants it. */
export function PermissionDialog(props: PermissionDialogProps) {
  const { workspace, bucket, grantee, onDone, onClose } = props;
  const t = useTexts();
  const changedText = useChangedRequestText();
  const tellWithdrawn = useWithdrawn();
  const [initial] = useState(props.initial);
  const { request, isChanged, learn } = useAnswered(props.request);
  const decision = useWorkspaceMutation((api, body: DecideOnRequest) =>
    api.decideOnRequest(workspace, bucket, grantee, body),
  );
  const start = initial ?? requestedIn(request);
  const form = useForm<DecisionDraft>({ defaultValues: draftOf(start) });
  const { register, watch, formState, getValues, setValue } = form;

  const toBody = (draft: DecisionDraft): DecideOnRequest => {
    const end = endOf(draft.end, start.end);
    const comment = draft.comment.trim();
    return {
      permission: draft.permission,
      ...(comment && { comment }),
      ...(end && { expires_at: end }),
      ...(request && { request: seenOf(request) }),
    };
  };
  const draft = watch();
  const body = toBody(draft);

  /** What was not chosen here becomes what is requested by now. */
  const follow = (changed: AccessRequest) => {
    const [before, after] = [draftOf(start), draftOf(requestedIn(changed))];
    for (const field of ['permission', 'end'] as const) {
      if (getValues(field) === before[field]) setValue(field, after[field]);
    }
  };
  /** What a failure tells of the request; answers whether it does. */
  const takeIn = (error: unknown): boolean => {
    const news = learn(error);
    if (news === 'withdrawn') {
      onClose();
      tellWithdrawn([request!]);
    } else if (news) {
      decision.reset();
      if (!initial) follow(news);
    }
    return news !== undefined;
  };
  const { onSubmit, hasFieldErrors } = useFormSubmit({
    form,
    fieldAt,
    send: each => decision.run(toBody(each)),
    onDone: () => onDone(request, getValues('permission')),
    onFailure: takeIn,
  });

  return (
    <FormDialog
      title={props.title}
      submit={props.submit(draft.permission)}
      submitting={props.submitting}
      busy={decision.busy}
      error={hasFieldErrors ? undefined : decision.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <FormProvider {...form}>
        <PermissionFields
          permissionHelp={
            request &&
            t('access.grant.requested', {
              permission: t(`access.permission.${request.permission}`),
            })
          }
          requestedEnd={request?.expires_at}
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
      {request && isChanged && (
        <Alert severity="warning">{changedText(request)}</Alert>
      )}
    </FormDialog>
  );
}

function requestedIn(request: AccessRequest | undefined): Start {
  return {
    permission: request?.permission ?? 'ReadOnly',
    end: request?.expires_at,
  };
}

function draftOf({ permission, end, comment = '' }: Start): DecisionDraft {
  return { permission, end: toDay(end), comment };
}
