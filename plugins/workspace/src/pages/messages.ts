/** Texts of the list and of the workspace page; the keys stand below `pages` in the plugin's translation ref. */
export const pagesMessages = {
  list: {
    title: 'Workspaces',
    subtitle: 'Where people share buckets, credentials and sessions',
    count_one: '{{count}} workspace',
    count_other: '{{count}} workspaces',
    search: 'Search workspaces',
    loading: 'Loading your workspaces …',
    column: {
      name: 'Name',
      title: 'Title',
      role: 'My role',
      status: 'Status',
      members: 'Members',
      buckets: 'Buckets',
      sessions: 'Running sessions',
    },
    role: {
      owner: 'Owner',
      admin: 'Admin',
      user: 'User',
      none: 'Not a member',
    },
    openSession: 'Open session {{session}} of {{workspace}}',
    empty: {
      title: 'You have no workspaces yet',
      mayCreate:
        'Create one to share buckets and sessions with others, or ask the owner of an existing one to add you.',
      mayNotCreate:
        'Ask the owner of a workspace to add you as a member; it appears here at once.',
    },
  },
  create: {
    action: 'Create workspace',
    title: 'Create a workspace',
    name: 'Name',
    nameHelp: 'Such as the name of a project or a team.',
    nameRequired: 'Give the workspace a name.',
    preview: 'It will be named {{name}}. This cannot be changed later.',
    owner: 'You ({{owner}}) will be its owner.',
    submit: 'Create',
    submitting: 'Creating …',
    problem: {
      empty:
        'No letter or digit is left of this name; use at least one letter or digit.',
      tooShort:
        'The name {{name}} is too short; use at least {{min}} letters or digits.',
      tooLong:
        'The name {{name}} is too long; use at most {{max}} characters with the prefix.',
      reserved: 'The name {{name}} is reserved; choose another one.',
    },
  },
  workspace: {
    loading: 'Loading workspace {{name}} …',
    status: 'Status',
    owner: 'Owner',
    role: 'My role',
    copy: 'Copy name',
    copyName: 'Copy the name {{name}}',
    copied: 'Copied {{name}}.',
    copyFailed: 'The name could not be copied; select it instead.',
    actions: 'Actions for workspace {{name}}',
    back: 'To my workspaces',
    tabs: {
      label: 'Parts of the workspace',
      overview: 'Overview',
      members: 'Members ({{total}})',
      membersHidden: 'Members',
      buckets: 'Buckets ({{total}})',
      bucketsHidden: 'Buckets',
      sessions: 'Sessions ({{total}} running)',
      sessionsNone: 'Sessions',
      access: 'Access',
      accessWaiting: 'Access ({{total}} waiting)',
      stores: 'Stores',
      credentials: 'Credentials',
      settings: 'Settings',
    },
    denied: {
      forbidden: {
        title: 'You have no access to this workspace',
        description:
          'There is no workspace named {{name}}, or you are no member of it. Check the name, or ask its owner to add you; this page opens by itself once you are a member.',
      },
      notFound: {
        title: 'There is no such workspace',
        description:
          'A workspace named {{name}} does not exist; it may have been deleted.',
      },
    },
  },
  delete: { action: 'Delete workspace …' },
  overview: {
    members: {
      title: 'Members',
      owner: 'Owned by {{owner}}',
      roles: 'Admins: {{admins}} · Users: {{users}}',
      none: 'This workspace has no members: it consists of storage only.',
      link: 'All members',
    },
    buckets: {
      title: 'Buckets',
      discoverable: 'Discoverable by others: {{total}}',
      none: 'No buckets yet.',
      link: 'All buckets',
    },
    sessions: {
      title: 'Sessions',
      running: '{{total}} running',
      of: '{{total}} of at most {{max}} sessions',
      link: 'All sessions',
    },
    waiting: {
      title: 'Waiting for your decision',
      none: 'Nobody waits for access to your buckets.',
      line: '{{workspace}} asks for {{bucket}}',
      more: 'and {{total}} more',
      link: 'All access',
      decide: 'Decide',
    },
    quick: {
      title: 'Quick links',
      credentials: 'Connect to the data',
      credentialsHelp: 'keys and snippets for your tools',
      ask: 'Get data of others',
      askHelp: 'find a bucket and ask for access',
      members: 'Add people',
      membersHelp: 'members and their roles',
      stores: 'Data stores',
      storesHelp: 'databases, caches and their connections',
      settings: 'Settings',
      settingsHelp: 'description, quota, security, export',
    },
    created: 'Created',
    contact: 'Contact: {{contact}}',
  },
} as const;
