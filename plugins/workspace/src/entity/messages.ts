/** Texts of the room `entity`; the keys stand below `entity` in the plugin's translation ref. */
export const entityMessages = {
  title: 'Entity',
} as const;
