/** Texts of the list and of the workspace page; the keys stand below `pages` in the plugin's translation ref. */
export const pagesMessages = {
  list: {
    title: 'Workspaces',
  },
} as const;
