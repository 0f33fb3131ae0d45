/** Texts of the room `usage`; the keys stand below `usage` in the plugin's translation ref. */
export const usageMessages = {
  title: 'Usage',
} as const;
