import { createEvent, fireEvent } from '@testing-library/react';

/** Whether the browser would ask before it loads the page anew. */
export function asksAtReload(): boolean {
  const leaving = createEvent('beforeunload', window, { cancelable: true });
  fireEvent(window, leaving);
  return leaving.defaultPrevented;
}
