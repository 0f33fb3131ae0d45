/** Texts of the access tab; the keys stand below `access` in the plugin's translation ref. */
export const accessMessages = {
  title: 'Access',
} as const;
