import { FormEvent, useState } from 'react';
import { useUnsaved } from './useUnsaved';

/** Inputs that hold a choice, which is made again at once, and nothing that somebody typed. */
const CHOICES = new Set(['checkbox', 'radio', 'button', 'submit', 'reset']);

function isText(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !CHOICES.has(target.type))
  );
}

/**
 * Whether somebody has typed into a form; the browser asks before that is lost.
 *
 * @param matters - false where what is typed only confirms
 */
export function useTyped(matters = true) {
  const [typed, setTyped] = useState(false);
  const isTyped = typed && matters;
  useUnsaved(isTyped);
  return {
    isTyped,
    /** For the form: changes of its fields arrive there. */
    onChange: ({ target }: FormEvent) => {
      if (isText(target)) setTyped(true);
    },
  };
}
