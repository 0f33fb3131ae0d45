import { useEffect, useState } from 'react';
import {
  ChangeWorkspace,
  WorkspaceView,
} from '@eoepca/backstage-plugin-workspace-common';
import { DefaultValues, FieldValues, Path, useForm } from 'react-hook-form';
import { useChangeWorkspace } from '../api';
import {
  setFieldErrors,
  useCarefulMutation,
  useNotice,
  useTexts,
} from '../components';
import { useKeepDraft, useKeptDraft } from './drafts';

/** A part of the settings: what its form shows, and what a change of that is. */
export interface SettingsPart<T extends FieldValues> {
  /** Tells it from the others. */
  id: string;
  valuesOf: (view: WorkspaceView) => T;
  /** What is sent for the fields that were changed. */
  changeOf: (values: T, changed: ReadonlySet<keyof T>) => ChangeWorkspace;
  /** The form's field for a place in what is sent. */
  fieldOf: (path: readonly (string | number)[]) => Path<T> | undefined;
  /** Whether setting everything back brings back what was; always, unless said otherwise. */
  canUndo?: (before: T, after: T) => boolean;
}

function changedFields<T extends FieldValues>(
  values: T,
  before: T,
): ReadonlySet<keyof T> {
  return new Set(
    Object.keys(values).filter(name => values[name] !== before[name]),
  );
}

/**
 * A form on the page for a part of the settings. Until somebody types it shows what is set at the moment; from then on
 * what others change waits, and is told when it is saved. What is typed is still there after a look at another page.
 */
export function useSettingsForm<T extends FieldValues>(
  view: WorkspaceView,
  part: SettingsPart<T>,
) {
  const t = useTexts();
  const notice = useNotice();
  const live = part.valuesOf(view);
  const draftKey = `${view.name}/${part.id}`;
  const kept = useKeptDraft<T>(draftKey);
  const [before, setBefore] = useState(kept ? part.valuesOf(kept.base) : live);
  const form = useForm<T>({
    mode: 'onChange',
    defaultValues: (kept?.values ?? live) as DefaultValues<T>,
  });
  const { run, applyAgain, rebase, base, busy, error, conflict, reset } =
    useCarefulMutation(
      view,
      (api, body: ChangeWorkspace) => api.changeWorkspace(view.name, body),
      part.valuesOf,
      kept?.base,
    );
  const undo = useChangeWorkspace(view.name);
  const [errorAtField, setErrorAtField] = useState(false);
  const values = form.watch();
  const changed = changedFields(values, before);
  const isDirty = changed.size > 0;
  const body = part.changeOf(values, changed);
  useKeepDraft(draftKey, isDirty ? { values, base } : undefined, () =>
    notice(t('settings.kept', { name: view.name })),
  );

  const show = (shown: T) => {
    setBefore(shown);
    form.reset(shown);
    reset();
    rebase();
  };

  const liveKey = JSON.stringify(live);
  useEffect(() => {
    if (!isDirty || liveKey === JSON.stringify(values)) show(live);
    // Only what others do changes what is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [liveKey]);

  const save = (how: typeof run) =>
    form.handleSubmit(async () => {
      const back = part.changeOf(before, changed);
      setErrorAtField(false);
      try {
        await how(body);
      } catch (failure) {
        setErrorAtField(setFieldErrors(failure, form.setError, part.fieldOf));
        return;
      }
      setBefore(values);
      form.reset(values);
      const canUndo = part.canUndo?.(before, values) ?? true;
      notice(
        t('settings.saved'),
        canUndo ? { undo: () => undo.run(back) } : {},
      );
    });

  return {
    form,
    body,
    isDirty,
    /** What is typed was typed before the user went elsewhere. */
    isKept: kept !== undefined && isDirty,
    busy,
    error: errorAtField ? undefined : error,
    conflict,
    onSubmit: save(run),
    onApplyAgain: save(applyAgain),
    discard: () => show(live),
  };
}
