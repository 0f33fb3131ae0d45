/** Texts of the settings tab; the keys stand below `settings` in the plugin's translation ref. */
export const settingsMessages = {
  title: 'Settings',
} as const;
