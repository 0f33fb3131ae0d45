/** Texts of the stores tab; the keys stand below `stores` in the plugin's translation ref. */
export const storesMessages = {
  title: 'Stores',
  caption_one: '{{count, number}} store',
  caption_other: '{{count, number}} stores',
  search: 'Search stores',
  type: {
    database: 'PostgreSQL database',
    vector: 'Qdrant vector store',
    cache: 'Redis cache',
    document: 'MongoDB document store',
  },
  typeExplained: {
    database: 'Tables and SQL, with backups.',
    vector: 'Embeddings, found by similarity.',
    cache: 'Values by key, in memory and quick.',
    document: 'Documents without a fixed schema.',
  },
  part: {
    database: 'Database {{name}}',
    vector: 'Vector store {{name}}',
    cache: 'Cache {{name}}',
    document: 'Document store {{name}}',
  },
  changed: {
    database: 'database {{name}}',
    vector: 'vector store {{name}}',
    cache: 'cache store {{name}}',
    document: 'document store {{name}}',
  },
  column: {
    name: 'Name',
    type: 'Type',
    size: 'Size',
    state: 'State',
    actions: 'Actions',
  },
  backup: '{{size}} for backups',
  state: {
    ready: 'Ready',
    working: 'Being set up or changed',
  },
  hidden: {
    title: 'Stores are not shown to you',
    description:
      'Your access to this workspace does not include its stores. Its owner or an admin can change that.',
  },
  empty: {
    manager:
      'No stores yet. Add a database, or another store, and all members can use it.',
    member:
      'No stores yet: they appear here as soon as an admin of this workspace adds one.',
  },
  noDatalab: {
    title: 'This workspace has no stores of its own',
    absent:
      'Stores are part of the workspace’s Datalab, and this workspace has none: it consists of storage only. Ask a platform admin if you need a store.',
    unavailable:
      'Stores are part of Datalabs, which are not installed on this cluster. Ask a platform admin to install them.',
  },
  noTypes:
    'No store can be added here: either the platform has switched stores off, or the operators that make them are not installed. A platform admin knows.',
  connect: {
    action: 'Connect',
    label: 'Connect to {{name}}',
    title: 'Connect to {{name}}',
    audited:
      'Revealing or copying credentials is recorded with your name and the time. Values are hidden after a minute, or when you close this dialog.',
  },
  add: {
    action: 'Add store',
    title: 'Add a store',
    type: 'Type',
    notAvailable:
      'Not available here: switched off for this platform, or its operator is not installed.',
    uncertain:
      'The portal isn’t allowed to check which types this cluster supports. If a new store doesn’t become ready, ask a platform admin.',
    name: 'Name',
    nameHelp: 'Letters, digits and hyphens; for example {{example}}.',
    nameTaken: 'There is a store of this type and name already.',
    storage: 'Size',
    storageHelp: 'A number and a unit, such as 5Gi or 500Mi.',
    backup: 'Size for backups',
    backupHelp: 'All databases of this workspace share it.',
    firstHost:
      'It is the first database here: its server gets these sizes, and later databases share them.',
    shares:
      'It shares a server with the databases that are there, and their {{size}}.',
    submit: 'Add',
    submitting: 'Adding…',
    done: 'Added store {{name}}. Setting it up takes a few minutes.',
  },
  remove: {
    action: 'Delete',
    label: 'Delete {{name}}',
    title: 'Delete {{name}}?',
    loses:
      'All data in the store is permanently deleted for all members, and everything that uses its credentials stops working. This can’t be undone.',
    lastDatabase:
      'It is the last database: its server goes too, with all backups.',
    otherDatabases:
      'The other databases stay, and so does the server that they share.',
    submit: 'Delete store and data',
    done: 'Deleted store {{name}} and its data',
  },
  nameProblem: {
    empty: 'A store needs a name; use letters and digits.',
    tooLong: 'A store name has at most {{max}} characters; shorten it.',
    databaseCharacters:
      'A database name starts with a lower-case letter (a-z), goes on with letters, digits, hyphens and underscores, and ends with a letter or digit.',
    characters:
      'A store name starts with a lower-case letter (a-z), goes on with letters, digits and hyphens, and ends with a letter or digit.',
  },
  sizeProblem: {
    noQuantity: 'A size is a number with a unit behind it, such as 5Gi.',
    tooSmall: 'A store has at least {{min}}; choose a greater size.',
  },
} as const;
