/** What is typed on the page and saved nowhere: forms, dialogs, drafts of parts that are not shown at the moment. */
const holders = new Set<symbol>();

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/**
 * Has the browser ask before the page is closed or loaded anew.
 *
 * @returns to be called once it is saved or discarded
 */
export function holdUnsaved(): () => void {
  const holder = Symbol('unsaved');
  holders.add(holder);
  window.addEventListener('beforeunload', ask);
  return () => {
    holders.delete(holder);
    if (holders.size === 0) window.removeEventListener('beforeunload', ask);
  };
}

export function hasUnsaved(): boolean {
  return holders.size > 0;
}

/** The user has agreed to lose what is unsaved: the browser does not ask a second time. */
export function leaveUnsaved(): void {
  window.removeEventListener('beforeunload', ask);
}
