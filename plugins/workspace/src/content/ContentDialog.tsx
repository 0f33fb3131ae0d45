import { useState } from 'react';
import {
  ContentEntry,
  contentProblem,
  ContentProblem,
  ContentType,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { useForm } from 'react-hook-form';
import { useSaveContent } from '../api';
import {
  FormDialog,
  FormField,
  PreviewPart,
  setFieldErrors,
  useTexts,
} from '../components';
import {
  ContentDraft,
  draftOf,
  nameOf,
  NEW_CONTENT,
  toBody,
} from './contentForm';
import { useContentProblem } from './useContentProblem';

interface ContentDialogProps {
  view: WorkspaceView;
  /** What to change; absent to add content. */
  entry?: ContentEntry;
  onDone: (name: string) => void;
  onClose: () => void;
}

/** Asks for a source of files and where they go in sessions. */
export function ContentDialog(props: ContentDialogProps) {
  const { view, entry, onDone, onClose } = props;
  const t = useTexts();
  const problemOf = useContentProblem();
  const { run, busy, error } = useSaveContent(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const form = useForm<ContentDraft>({
    defaultValues: entry ? draftOf(entry) : NEW_CONTENT,
  });
  const { formState, getValues, handleSubmit, register, setError } = form;
  const body = toBody(form.watch());
  const { type } = body;

  const field = (name: ContentProblem['field']) => ({
    field: register(name, {
      validate: () => problemOf(name, toBody(getValues())),
    }),
    error: formState.errors[name]?.message,
  });

  const onSubmit = handleSubmit(async draft => {
    try {
      const saved = await run({ id: entry?.id, body: toBody(draft) });
      onDone(nameOf(saved));
    } catch (failure) {
      setErrorAtField(
        setFieldErrors(failure, setError, ([name]) =>
          Object.keys(NEW_CONTENT).includes(String(name))
            ? (name as keyof ContentDraft)
            : undefined,
        ),
      );
    }
  });

  const types: Record<ContentType, string> = {
    git: t('content.type.git'),
    image: t('content.type.image'),
    http: t('content.type.http'),
  };

  return (
    <FormDialog
      title={
        entry
          ? t('content.edit.title', { name: nameOf(entry) })
          : t('content.add.title')
      }
      submit={t(entry ? 'content.edit.submit' : 'content.add.submit')}
      submitting={t(
        entry ? 'content.edit.submitting' : 'content.add.submitting',
      )}
      busy={busy}
      error={errorAtField ? undefined : error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <FormField
        field={register('type')}
        label={t('content.add.type')}
        options={types}
      />
      <FormField
        {...field('url')}
        label={t(`content.add.url.${type}`)}
        help={t(`content.add.urlHelp.${type}`)}
        maxLength={2048}
        verbatim
        required
        focused
      />
      {type === 'git' && (
        <FormField
          {...field('ref')}
          label={t('content.field.ref')}
          help={t('content.add.refHelp')}
          maxLength={255}
          verbatim
          required
        />
      )}
      <FormField
        {...field('path')}
        label={t('content.field.path')}
        help={t('content.add.pathHelp')}
        maxLength={1024}
        verbatim
      />
      <FormField
        {...field('include_paths')}
        label={t('content.add.include')}
        help={t('content.add.includeHelp')}
        multiline
        verbatim
      />
      <FormField
        {...field('exclude_paths')}
        label={t('content.add.exclude')}
        help={t('content.add.excludeHelp')}
        multiline
        verbatim
      />
      {!contentProblem(body) && (
        <PreviewPart
          change={api =>
            entry
              ? api.replaceContent(view.name, entry.id, body)
              : api.addContent(view.name, body)
          }
          input={body}
        />
      )}
    </FormDialog>
  );
}
