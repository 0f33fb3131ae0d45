/** Texts of the activity tab; the keys stand below `activity` in the plugin's translation ref. */
export const activityMessages = {
  tab: 'Activity',
  title: 'Activity',
  description:
    'What people and the portal did in this workspace, newest first. Changes made with kubectl or GitOps aren’t listed.',
  show: 'Show activity',
  hidden: {
    title: 'Activity is visible to the owner and admins',
    description:
      'Ask the owner or an admin of this workspace if you need to know who did what.',
  },
  empty: {
    title: 'No activity yet',
    description:
      'When someone adds a member, grants access, reveals credentials or starts a session, it appears here.',
  },
  noMatch: {
    title: 'No matching activity',
    description: 'Nothing was recorded for this person and kind.',
    clear: 'Clear filters',
  },
  filter: {
    actor: 'Person',
    anyone: 'Anyone',
    kind: 'Kind',
    any: 'Everything',
  },
  kind: {
    members: 'Members',
    access: 'Access',
    credentials: 'Credentials',
    buckets: 'Buckets',
    sessions: 'Sessions',
    stores: 'Stores',
    settings: 'Settings',
    exports: 'Exports',
  },
  export: 'Export',
  exporting: 'Exporting…',
  exportHint: 'JSON lines, with the filters above',
  count_one: '{{count, number}} entry',
  count_other: '{{count, number}} entries',
  countMore_one: 'Latest {{count, number}} entry',
  countMore_other: 'Latest {{count, number}} entries',
  schedule: 'The portal',
  platformAdmin: 'Platform admin',
  reason: 'Reason: {{reason}}',
  outcome: {
    started: 'Outcome unknown',
    failed: 'Failed',
    refused: 'Not allowed',
  },
  revealed: {
    s3: 'S3 keys',
    registry: 'registry credentials',
    store: 'credentials of store {{name}}',
    none: 'credentials',
  },
  field: {
    title: 'title',
    description: 'description',
    contact: 'contact',
    quota: 'quota',
    security: 'security',
    registry: 'registry',
    vcluster: 'virtual cluster',
    credentials_rollover: 'key rotation',
    discoverable: 'visibility',
    lifecycle_rules: 'lifecycle rules',
  },
  done: {
    unknown: '{{actor}}: {{action}} {{subject}}',
    workspace: {
      created: '{{actor}} created the workspace',
      deleted: '{{actor}} deleted the workspace',
      repaired:
        '{{actor}} completed a creation or deletion that was interrupted',
    },
    ownership: {
      transferred: '{{actor}} transferred ownership to {{subject}}',
    },
    settings: {
      changed: '{{actor}} changed settings: {{fields}}',
    },
    member: {
      added: {
        admin: '{{actor}} added {{subject}} as an admin',
        user: '{{actor}} added {{subject}} as a member',
      },
      removed: '{{actor}} removed {{subject}} from the workspace',
      left: '{{actor}} left the workspace',
      role_changed: {
        admin: '{{actor}} made {{subject}} an admin',
        user: '{{actor}} made {{subject}} a member without admin rights',
      },
    },
    bucket: {
      created: '{{actor}} added bucket {{subject}}',
      changed: '{{actor}} changed bucket {{subject}}: {{fields}}',
      deleted: '{{actor}} deleted bucket {{subject}}',
    },
    request: {
      created: {
        ReadOnly: '{{actor}} requested read access to bucket {{subject}}',
        ReadWrite:
          '{{actor}} requested read and write access to bucket {{subject}}',
        WriteOnly: '{{actor}} requested write access to bucket {{subject}}',
      },
      withdrawn:
        '{{actor}} withdrew the request for bucket {{subject}} or removed its access',
      denied: '{{actor}} denied {{workspace}} access to bucket {{subject}}',
      expired: 'The request for bucket {{subject}} expired',
    },
    grant: {
      given: {
        ReadOnly:
          '{{actor}} granted {{workspace}} read access to bucket {{subject}}',
        ReadWrite:
          '{{actor}} granted {{workspace}} read and write access to bucket {{subject}}',
        WriteOnly:
          '{{actor}} granted {{workspace}} write access to bucket {{subject}}',
      },
      revoked:
        '{{actor}} revoked the access of {{workspace}} to bucket {{subject}}',
      expired: 'The access of {{workspace}} to bucket {{subject}} expired',
    },
    store: {
      created: '{{actor}} added store {{subject}}',
      deleted: '{{actor}} deleted store {{subject}}',
    },
    session: {
      created: '{{actor}} created session {{subject}}',
      started: '{{actor}} started session {{subject}}',
      stopped: '{{actor}} stopped session {{subject}}',
      opened: '{{actor}} opened session {{subject}}',
      restarted: '{{actor}} restarted session {{subject}}',
      extended: '{{actor}} extended session {{subject}}',
      deleted: '{{actor}} deleted session {{subject}} and its files',
    },
    content: {
      added: '{{actor}} added content to sessions',
      replaced: '{{actor}} replaced content of sessions',
      removed: '{{actor}} removed content from sessions',
    },
    credentials: {
      revealed: '{{actor}} revealed {{what}}',
    },
    token: {
      issued: '{{actor}} issued an access token',
    },
    activity: {
      exported: '{{actor}} exported the activity',
    },
  },
} as const;
