/** Texts of the settings tab; the keys stand below `settings` in the plugin's translation ref. */
export const settingsMessages = {
  title: 'Settings',
  save: 'Save',
  saving: 'Saving …',
  discard: 'Discard',
  saved: 'Saved.',
  kept: 'What you changed in the settings of {{name}} is not saved. It is kept until you reload the page.',
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
    explained: 'What others read who see the workspace or ask for its buckets.',
    title: 'Title',
    titleHelp: 'Shown in place of the name.',
    description: 'Description',
    descriptionHelp: 'What the workspace is for, and what is in it.',
    contact: 'Contact',
    contactHelp: 'Whom to ask, such as an e-mail address.',
    tooLong: 'At most {{max}} characters; shorten it.',
  },
  rollover: {
    heading: 'Renewal of the shared credentials',
    explained:
      'All members share the S3 keys of the workspace. Renewing them by and by ends copies that are in the hands of former members, or lost.',
    intervalLabel: 'New keys',
    interval: {
      none: 'Never',
      daily: 'Every day',
      weekly: 'Every week',
      monthly: 'Every month',
      quarterly: 'Every three months',
      yearly: 'Every year',
    },
    keepLabel: 'Old keys that stay valid',
    keepHelp:
      'So that running work has time to take the new ones. More of them let a copied key live longer.',
    never: 'The shared keys are never renewed: a copied key works for good.',
    sentence: '{{every}}; {{kept}}.',
    every: {
      daily: 'New keys are made every day',
      weekly: 'New keys are made every week',
      monthly: 'New keys are made every month',
      quarterly: 'New keys are made every three months',
      yearly: 'New keys are made every year',
    },
    kept_one: 'the last old key stays valid',
    kept_other: 'the last {{count, number}} old keys stay valid',
    limits:
      'A change counts from the next interval on; nothing here renews the keys at once.',
  },
  registry: {
    heading: 'Registry and virtual cluster',
    explained: 'What sessions have beside themselves.',
    enabled: 'Container registry',
    enabledHelp: 'A place for container images that members build.',
    offWarning:
      'Without the registry its images may be deleted, and what runs from them will not start again.',
    storage: 'Size of the registry',
    vcluster: 'Virtual cluster',
    vclusterHelp:
      'Sessions have a Kubernetes cluster of their own, in which members install what they need.',
  },
  quota: {
    heading: 'Quota',
    explained: 'What all sessions of this workspace may use together.',
    memory: 'Memory',
    storage: 'Storage',
    budget: 'Compute budget',
    budgetHelp: 'How much computing power sessions may take.',
    budgets: {
      small: 'Small',
      medium: 'Medium',
      large: 'Large',
      'x-large': 'Extra large',
      'xx-large': 'Extra large, twice',
      'xxx-large': 'Extra large, three times',
    },
  },
  security: {
    heading: 'Security',
    explained: 'How far the sessions of this workspace are confined.',
    policy: 'Pod security',
    policyHelp:
      'Which rights containers may ask of their machine; restricted is the strictest.',
    kubernetes_access: 'Access to Kubernetes',
    kubernetes_accessHelp:
      'Whether sessions may talk to the Kubernetes API of their namespace.',
    kubernetes_role: 'Role in Kubernetes',
    kubernetes_roleHelp: 'What they may do there.',
    external_egress: 'Access to the internet',
    external_egressHelp: 'Whether sessions may reach addresses outside.',
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
      'What is declared of this workspace: its Storage and Datalab, to look at, to compare or to keep in a repository. Credentials are not in it.',
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
      title: 'Hand over ownership',
      explained: 'Another member becomes the owner; the present one an admin.',
      action: 'Hand over …',
    },
    leave: {
      title: 'Leave this workspace',
      explained: 'Its pages, buckets and sessions are out of reach afterwards.',
      action: 'Leave …',
    },
    delete: {
      title: 'Delete this workspace',
      explained: 'For everybody, with all that is in it, and for good.',
      action: 'Delete …',
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
    members: 'Members ({{total}}): lose access; their accounts stay.',
    submit: 'Delete workspace',
    done: 'Workspace {{name}} is being deleted.',
  },
} as const;
