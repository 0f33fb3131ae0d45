/** Each in one place: a second `import()` of the same module would be bundled, and loaded, once more. */
export const loadList = () => import('./list');
export const loadWorkspace = () => import('./workspace');
export const loadSession = () => import('./session');
export const loadOpen = () => import('./open');
