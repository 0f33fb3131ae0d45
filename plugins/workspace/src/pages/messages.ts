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
  delete: {
    action: 'Delete workspace …',
    title: 'Delete workspace {{name}}?',
    loses:
      'Its members lose access, its sessions end, and what is stored in its volumes, data stores and buckets may be deleted with it. This cannot be undone.',
    counts:
      'Members: {{members}} · Buckets: {{buckets}} · Sessions: {{sessions}}',
    submit: 'Delete workspace',
    done: 'Workspace {{name}} is being deleted.',
  },
  overview: {
    setup: {
      title: 'This workspace is being set up',
      description:
        'This takes a few minutes as a rule. You may add members and buckets meanwhile; the page changes by itself when all is ready.',
      waiting:
        'Waiting for the provider to begin, or for the storage credentials.',
    },
    trouble: {
      title: 'A part of this workspace is not ready',
      description:
        'The cluster is told to mend it and goes on trying. If it stays so, show a platform admin the reasons below.',
    },
    part: { Storage: 'Storage', Datalab: 'Sessions and stores' },
    condition: {
      ready: 'ready',
      creating: 'being created',
      notReady: 'not ready yet',
      notSynced: 'the settings could not be applied',
      unknown: 'not known yet',
      because: '{{part}}: {{state}}.',
    },
    since: 'since',
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
    storage: {
      title: 'Storage claimed',
      used: '{{requested}} of {{quota}}',
      unlimited: '{{requested}}, no quota',
      left: '{{remaining}} left',
      full: 'Nothing is left: new sessions and stores will not start. Remove what is no longer needed, or ask a platform admin for more.',
      nearlyFull:
        'Nearly full: remove what is no longer needed, or ask a platform admin for more.',
      claims_one: '{{count}} volume',
      claims_other: '{{count}} volumes',
      meter: 'Share of the quota that is claimed',
    },
    created: 'Created',
  },
} as const;
