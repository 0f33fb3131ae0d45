import { createEvent, fireEvent } from '@testing-library/react';

/**
 * Older versions of react-aria put `focus` back when the page is left, and user-event has made a getter of it, which takes
 * no assignment.
 */
function makeFocusAssignable(): void {
  const { focus } = HTMLElement.prototype;
  Object.defineProperty(HTMLElement.prototype, 'focus', {
    configurable: true,
    writable: true,
    value: focus,
  });
}

/** Whether the browser would ask before it loads the page anew. */
export function asksAtReload(): boolean {
  makeFocusAssignable();
  const leaving = createEvent('beforeunload', window, { cancelable: true });
  fireEvent(window, leaving);
  return leaving.defaultPrevented;
}
