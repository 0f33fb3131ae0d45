/** Texts of the stores tab; the keys stand below `stores` in the plugin's translation ref. */
export const storesMessages = {
  title: 'Stores',
} as const;
