import { useState } from 'react';
import {
  AccessGrant,
  DecideOnRequest,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { FormProvider, useForm } from 'react-hook-form';
import { useWorkspaceMutation } from '../../api';
import {
  FormDialog,
  FormField,
  PreviewPart,
  setFieldErrors,
  useTexts,
} from '../../components';
import { fieldOf, LevelDraft } from '../accessForm';
import { endOf } from '../ends';
import { LevelFields } from '../LevelFields';

interface OfferDraft extends LevelDraft {
  receiver: string;
  bucket: string;
  comment: string;
}

/** What is offered to whom, as the API takes it. */
interface Offer {
  receiver: string;
  bucket: string;
  body: DecideOnRequest;
}

const fieldAt = fieldOf(['receiver', 'permission', 'end', 'comment']);

/** Offers a bucket to a workspace that has not requested it. */
export function OfferDialog(props: {
  view: WorkspaceView;
  onDone: (grant: AccessGrant) => void;
  onClose: () => void;
}) {
  const { view, onDone, onClose } = props;
  const t = useTexts();
  const [errorAtField, setErrorAtField] = useState(false);
  const offering = useWorkspaceMutation(
    (api, { bucket, receiver, body }: Offer) =>
      api.decideOnRequest(view.name, bucket, receiver, body),
  );
  const names = view.storage.buckets.map(({ name }) => name);
  const form = useForm<OfferDraft>({
    defaultValues: {
      receiver: '',
      bucket: names[0],
      permission: 'ReadOnly',
      end: '',
      comment: '',
    },
  });
  const { register, handleSubmit, setError, watch, formState } = form;
  const { errors } = formState;

  const problemOf = (typed: string) => {
    const receiver = typed.trim();
    if (!receiver) return t('access.offer.receiverRequired');
    return receiver === view.name ? t('access.offer.receiverOwn') : true;
  };
  const offer = toOffer(watch());

  const onSubmit = handleSubmit(async draft => {
    try {
      onDone(await offering.run(toOffer(draft)));
    } catch (error) {
      setErrorAtField(setFieldErrors(error, setError, fieldAt));
    }
  });

  return (
    <FormDialog
      title={t('access.offer.title')}
      submit={t('access.offer.submit')}
      submitting={t('access.offer.submitting')}
      busy={offering.busy}
      error={errorAtField ? undefined : offering.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <FormField
        field={register('receiver', { validate: problemOf })}
        label={t('access.offer.receiver')}
        help={t('access.offer.receiverHelp')}
        error={errors.receiver?.message}
        required
        focused
        verbatim
      />
      <FormField
        field={register('bucket')}
        label={t('access.offer.bucket')}
        options={Object.fromEntries(names.map(name => [name, name]))}
      />
      <FormProvider {...form}>
        <LevelFields />
      </FormProvider>
      <FormField
        field={register('comment')}
        label={t('access.field.comment')}
        help={t('access.field.commentHelp')}
        error={errors.comment?.message}
        maxLength={500}
        multiline
      />
      {problemOf(offer.receiver) === true && (
        <PreviewPart
          change={api =>
            api.decideOnRequest(
              view.name,
              offer.bucket,
              offer.receiver,
              offer.body,
            )
          }
          input={offer}
        />
      )}
    </FormDialog>
  );
}

function toOffer(draft: OfferDraft): Offer {
  const comment = draft.comment.trim();
  const end = endOf(draft.end);
  return {
    receiver: draft.receiver.trim(),
    bucket: draft.bucket,
    body: {
      permission: draft.permission,
      ...(comment && { comment }),
      ...(end && { expires_at: end }),
    },
  };
}
