/** Texts of the room `entity`; the keys stand below `entity` in the plugin's translation ref. */
export const entityMessages = {
  title: 'Workspace',
  loading: 'Loading workspace {{name}}…',
  owner: 'Owner',
  role: 'My role',
  members: 'Members',
  buckets: 'Buckets',
  sessions: 'Running sessions',
  sessionsNone: 'None',
  open: 'Open workspace',
  parts: 'Parts of the workspace',
  missing: {
    title: 'No workspace is named',
    description:
      'The annotation {{annotation}} of this entity names no workspace.',
  },
} as const;
