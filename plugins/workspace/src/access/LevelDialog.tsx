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
  FormDialog,
  FormField,
  PreviewPart,
  setFieldErrors,
  useChangedRequestText,
  useDay,
  useTexts,
} from '../components';
import { fieldOf, LevelDraft } from './accessForm';
import { seenOf } from './answers';
import { endOf, toDay } from './ends';
import { LevelFields } from './LevelFields';
import { useAnswered } from './useAnswered';
import { useWithdrawn } from './useWithdrawn';

interface DecisionDraft extends LevelDraft {
  comment: string;
}

/** What the form begins with. */
interface Start {
  permission: WantedPermission;
  end?: string;
  comment?: string;
}

interface LevelDialogProps {
  /** Whose bucket it is. */
  workspace: string;
  bucket: string;
  /** The workspace that asks, or has asked. */
  grantee: string;
  /** What it asks for. */
  request?: AccessRequest;
  /** What the form begins with. Default: what is asked for, also where that changes. */
  initial?: Start;
  title: string;
  submit: string;
  submitting: string;
  /** Told of the request that was answered. */
  onDone: (answered: AccessRequest | undefined) => void;
  onClose: () => void;
}

const fieldAt = fieldOf(['permission', 'end', 'comment']);

/** Asks what another workspace gets of a bucket, and until when, and grants it. */
export function LevelDialog(props: LevelDialogProps) {
  const { workspace, bucket, grantee, onDone, onClose } = props;
  const t = useTexts();
  const day = useDay();
  const changedText = useChangedRequestText();
  const tellWithdrawn = useWithdrawn();
  const [initial] = useState(props.initial);
  const [errorAtField, setErrorAtField] = useState(false);
  const { request, isChanged, learn } = useAnswered(props.request);
  const decision = useWorkspaceMutation((api, body: DecideOnRequest) =>
    api.decideOnRequest(workspace, bucket, grantee, body),
  );
  const start = initial ?? askedIn(request);
  const form = useForm<DecisionDraft>({ defaultValues: draftOf(start) });
  const { register, handleSubmit, setError, watch, formState } = form;
  const { getValues, setValue } = form;

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
  const body = toBody(watch());

  /** What was not chosen here becomes what is asked for by now. */
  const follow = (changed: AccessRequest) => {
    const [before, after] = [draftOf(start), draftOf(askedIn(changed))];
    for (const field of ['permission', 'end'] as const) {
      if (getValues(field) === before[field]) setValue(field, after[field]);
    }
  };

  const onSubmit = handleSubmit(async draft => {
    try {
      await decision.run(toBody(draft));
      onDone(request);
    } catch (error) {
      const news = learn(error);
      if (news === 'withdrawn') {
        onClose();
        tellWithdrawn([request!]);
      } else if (news) {
        decision.reset();
        if (!initial) follow(news);
      } else {
        setErrorAtField(setFieldErrors(error, setError, fieldAt));
      }
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
          levelHelp={
            request &&
            t('access.grant.asked', {
              level: t(`access.level.${request.permission}`),
            })
          }
          endHelp={
            request?.expires_at &&
            t('access.grant.endHelp', { date: day(request.expires_at) })
          }
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

function askedIn(request: AccessRequest | undefined): Start {
  return {
    permission: request?.permission ?? 'ReadOnly',
    end: request?.expires_at,
  };
}

function draftOf({ permission, end, comment = '' }: Start): DecisionDraft {
  return { permission, end: toDay(end), comment };
}
