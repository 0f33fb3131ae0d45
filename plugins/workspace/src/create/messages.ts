/** Texts of the room `create`; the keys stand below `create` in the plugin's translation ref. */
export const createMessages = {
  action: 'Create workspace',
  title: 'Create a workspace',
  titleField: 'Title',
  titleHelp: 'What people call it, such as the name of a project or a team',
  titleRequired: 'Enter a title.',
  shortName: 'Short name',
  shortNameHelp: 'Used in addresses and keys; it can’t be changed later',
  shortNameRequired: 'Enter a short name.',
  fullName: 'Full name: {{name}}',
  available: '{{name}} is available',
  taken: '{{name}} is taken. Enter another short name.',
  takeAlternative: 'Use {{name}}',
  members: 'Members',
  membersProblem: 'Correct or remove the people marked below.',
  role: 'Role of these members',
  bucket: 'First bucket',
  bucketHelp: 'Leave empty to use the name {{name}}',
  bucketHelpUnnamed: 'Leave empty to use the workspace’s name',
  discoverable: 'Discoverable bucket',
  discoverableHelp:
    'Other workspaces find it in the bucket directory and can request access. Nobody has access until you grant it.',
  startSession: 'Start a session right away',
  sessionHelp: {
    started: 'A notebook or VS Code environment that runs in your browser',
    stopped: 'Otherwise, the session starts when someone opens it',
    none: 'A notebook or VS Code environment that runs in your browser; you can start one later',
  },
  owner: 'You ({{owner}}) will be the owner.',
  storageOnly:
    'This cluster provides storage only. The workspace gets buckets that you can share with other workspaces, but no other members, sessions or data stores.',
  submit: 'Create workspace',
  submitting: 'Creating…',
  problem: {
    empty: 'A short name needs at least one letter or digit.',
    tooShort:
      'The name {{name}} is too short. Use at least {{min}} letters or digits.',
    tooLong:
      'The name {{name}} is too long. Use at most {{max}} characters, including the prefix.',
    reserved: 'The name {{name}} is reserved. Enter another one.',
  },
} as const;
