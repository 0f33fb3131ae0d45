/** Texts of the room `home`; the keys stand below `home` in the plugin's translation ref. */
export const homeMessages = {
  title: 'Home',
} as const;
