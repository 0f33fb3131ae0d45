/** Texts of the settings tab; the keys stand below `settings` in the plugin's translation ref. */
export const settingsMessages = {
  title: 'Settings',
  save: 'Save',
  saving: 'Saving…',
  discard: 'Discard',
  saved: 'Saved changes',
  kept: 'You have unsaved changes in the settings of {{name}}. They’re kept until you reload the page.',
  stillUnsaved:
    'You changed this before you left the page; it is not saved yet.',
  notSet: 'Not set',
  on: 'On',
  off: 'Off',
  askAdmin: 'The owner and admins of this workspace can change this.',
  askPlatformAdmin: 'Only platform admins can change this.',
  providerDefault: 'The provider’s default',
  sizeHelp:
    'A number with a unit, such as 8Gi or 500Mi; left empty, it is the provider’s default.',
  sizeProblem: 'A size is a number above 0 with a unit, such as 8Gi.',
  texts: {
    heading: 'About this workspace',
    explained:
      'Shown to everyone who sees the workspace or requests access to its buckets.',
    title: 'Title',
    titleHelp: 'Shown instead of the name',
    description: 'Description',
    descriptionHelp: 'What the workspace is for and what it contains',
    contact: 'Contact',
    contactHelp: 'Whom to contact, such as an email address',
    tooLong: 'Enter at most {{max}} characters.',
  },
  rotation: {
    heading: 'Key rotation',
    explained:
      'All members share the S3 keys of the workspace. Rotation replaces them regularly, so that copies that were lost or taken along by former members stop working.',
    intervalLabel: 'Rotation interval',
    interval: {
      none: 'Never',
      daily: 'Every day',
      weekly: 'Every week',
      monthly: 'Every month',
      quarterly: 'Every three months',
      yearly: 'Every year',
    },
    keepLabel: 'Active keys',
    keepHelp:
      'Includes the current key. With 1, the previous key stops working as soon as a new one is created; with 2, it works for one more interval.',
    never:
      'Keys aren’t rotated: a copied key works until the interval changes.',
    every: {
      daily: 'A new key is created every day.',
      weekly: 'A new key is created every Monday.',
      monthly: 'A new key is created on the first day of every month.',
      quarterly: 'A new key is created on the first day of every quarter.',
      yearly: 'A new key is created every January 1.',
    },
    kept_one: 'The previous key stops working at that moment (UTC).',
    kept_other:
      'The {{count, number}} newest keys work, including the current one; times are UTC.',
    confirm: {
      all: { title: 'Replace all keys?', submit: 'Replace all keys' },
      older: { title: 'End older keys?', submit: 'End older keys' },
    },
    consequences: {
      none: 'No key stops working because of this change.',
      all: 'All keys stop working within minutes',
      older_one: 'One older key stops working within minutes',
      older_other: '{{count, number}} older keys stop working within minutes',
      keys: 'Keys that stop working: {{keys}}',
      programs:
        'Programs, notebooks and configuration files that use a key of this workspace lose access to all buckets, shared ones included, until they get the new key. Copy it from Credentials.',
      sessions: 'Running sessions keep the old key until they are restarted.',
      signIn:
        'Where sessions ask you to sign in with the S3 keys, the new keys apply.',
      olderPrograms: 'Programs that still use one of these keys lose access.',
      current: 'The current key keeps working.',
      undo: 'This can’t be undone: going back to the old settings creates other keys.',
    },
  },
  registry: {
    heading: 'Registry and virtual cluster',
    explained: 'Additional services for the sessions of this workspace.',
    enabled: 'Container registry',
    enabledHelp: 'Stores container images that members build.',
    offWarning:
      'If you turn off the registry, its images may be deleted. Workloads that use them can’t restart.',
    storage: 'Size of the registry',
    vcluster: 'Virtual cluster',
    vclusterHelp:
      'Gives sessions their own Kubernetes cluster, where members can install software.',
  },
  quota: {
    heading: 'Quota',
    explained:
      'Limits for each session. Every session gets a home directory of the storage size.',
    memory: 'Memory per session',
    storage: 'Storage per session',
    budget: 'Compute budget',
    budgetHelp: 'How much computing power sessions can use',
    budgets: {
      small: 'Small',
      medium: 'Medium',
      large: 'Large',
      'x-large': 'Extra large',
      'xx-large': '2XL',
      'xxx-large': '3XL',
    },
  },
  security: {
    heading: 'Security',
    explained: 'Restrictions for the sessions of this workspace.',
    policy: 'Pod security',
    policyHelp:
      'Pod Security Standard for containers; restricted is the strictest',
    kubernetes_access: 'Access to Kubernetes',
    kubernetes_accessHelp:
      'Whether sessions can use the Kubernetes API of their namespace',
    kubernetes_role: 'Role in Kubernetes',
    kubernetes_roleHelp: 'What sessions can do there',
    external_egress: 'Access to the internet',
    external_egressHelp:
      'Whether sessions can connect to addresses outside the cluster',
    choice: {
      restricted: 'Restricted',
      baseline: 'Baseline',
      privileged: 'Privileged',
      allowed: 'Allowed',
      denied: 'Denied',
      view: 'View',
      edit: 'Edit',
      admin: 'Admin',
    },
  },
  export: {
    heading: 'Export as YAML',
    explained:
      'The Storage and Datalab of this workspace, to review, compare or keep in a repository. Credentials aren’t included.',
    show: 'Show YAML',
    hide: 'Hide YAML',
    label: 'The workspace as YAML',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'It could not be copied; select the text instead.',
    download: 'Download',
  },
  danger: {
    heading: 'Danger zone',
    handOver: {
      title: 'Transfer ownership',
      explained:
        'Another member becomes the owner; the current owner becomes an admin.',
      action: 'Transfer…',
    },
    leave: {
      title: 'Leave this workspace',
      explained: 'You lose access to its pages, buckets and sessions.',
      action: 'Leave…',
    },
    delete: {
      title: 'Delete this workspace',
      explained: 'Permanently, for all members, with all its data.',
      action: 'Delete…',
    },
  },
  delete: {
    title: 'Delete workspace {{name}}?',
    forGood: 'This cannot be undone. Save what is still needed before.',
    becomes: 'What becomes of its parts',
    buckets:
      'Buckets ({{total}}: {{names}}): their objects may be deleted with them, and nobody reaches them from here any more.',
    access:
      'Access: what others were granted of them ends, and so does what this workspace was granted.',
    sessions: 'Sessions ({{total}}): end at once; unsaved work is lost.',
    stores:
      'Stores ({{total}}): are deleted with their data and their backups.',
    claims: 'Volumes ({{total}}): are deleted with the files in them.',
    allClaims: 'All volumes: are deleted with the files in them.',
    members: 'Members ({{total}}): lose access; their accounts stay.',
    submit: 'Delete workspace',
    done: 'Deleting workspace {{name}}',
  },
} as const;
