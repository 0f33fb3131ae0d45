import { useState } from 'react';
import { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { setFieldErrors } from './fieldErrors';

interface FormSubmit<Draft extends FieldValues, Answer> {
  form: UseFormReturn<Draft>;
  /** The form's field for a place in the request's body; undefined where the form has none. */
  fieldAt: (path: readonly (string | number)[]) => Path<Draft> | undefined;
  /** What sends the form. */
  send: (draft: Draft) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  /** Hears first of what went wrong; answers whether that is all there is to say. */
  onFailure?: (error: unknown) => boolean;
}

/**
 * Submits a dialog's form. What the server finds wrong with single fields appears at those fields; `hasFieldErrors` tells that
 * nothing else is to be said of the failure.
 */
export function useFormSubmit<Draft extends FieldValues, Answer>({
  form,
  fieldAt,
  send,
  onDone,
  onFailure,
}: FormSubmit<Draft, Answer>) {
  const [hasFieldErrors, setHasFieldErrors] = useState(false);
  const onSubmit = form.handleSubmit(async draft => {
    let answer: Answer;
    try {
      answer = await send(draft);
    } catch (error) {
      if (onFailure?.(error)) return;
      setHasFieldErrors(setFieldErrors(error, form.setError, fieldAt));
      return;
    }
    onDone(answer);
  });
  return { onSubmit, hasFieldErrors };
}
