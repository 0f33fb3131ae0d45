const KEY = 'demo-sign-in/person';

/** Who this browser tab is; a second tab may be somebody else. */
export const chosenPerson = {
  get: () => sessionStorage.getItem(KEY) ?? undefined,
  set: (entityRef: string) => sessionStorage.setItem(KEY, entityRef),
  clear: () => sessionStorage.removeItem(KEY),
};
