import { FORM_NAMES } from './formNames';

/** Texts of the credentials tab; the keys stand below `credentials` in the plugin's translation ref. */
export const credentialsMessages = {
  title: 'Credentials',
  audited:
    'Revealing or copying credentials is recorded with your name and the time. Values stay on this page and are hidden after a minute, or when you leave.',
  reason: {
    title: 'Reason for access',
    explained:
      'You’re about to reveal credentials of {{workspace}} as a platform admin. The owner and admins of the workspace see your reason in its activity.',
    label: 'Reason',
    help: 'For example, a ticket number. Asked once per visit to this page.',
    length: 'Enter {{min}} to {{max}} characters.',
    submit: 'Continue',
  },
  hidden: {
    title: 'Credentials are hidden',
    description:
      'Your role in this workspace doesn’t include its credentials. Ask its owner or an admin for access.',
  },
  s3: {
    title: 'S3 keys',
    description:
      'One key pair for all buckets of this workspace, and for the buckets shared with it. All members use the same keys.',
    bucket: 'Bucket',
    bucketHelp: 'The examples use this bucket.',
    shared: '{{bucket}} ({{permission}})',
    notReady:
      'The keys don’t exist yet. They’re created during provisioning, usually within a minute.',
  },
  clash: {
    title: 'Some credentials are blocked',
    description:
      'These Secrets have the name of one of this workspace’s, but nothing shows that they belong to it. They aren’t read.',
    reason: {
      marked:
        '{{secret}}: its labels, annotations or owner say that it belongs to something else.',
      older: '{{secret}}: it is older than the workspace.',
      shared: '{{secret}}: another workspace may have a Secret of this name.',
      type: '{{secret}}: its type isn’t one that credentials have.',
    },
    ask: 'Ask a platform admin to resolve this.',
    resolve:
      'If nobody needs the Secret, delete it; the provider creates it again. If it belongs to this workspace, mark it as the configuration reference describes. Otherwise, use a workspace with another name.',
    notReady:
      'The keys can’t be revealed: a Secret that isn’t known to belong to this workspace is in their place.',
  },
  stores: {
    title: 'Stores',
    description: 'Every store has credentials of its own.',
    none: 'This workspace has no stores. An admin can add one on the Stores tab.',
    link: 'To the stores',
    outside: 'Address for use from outside of the cluster',
  },
  registry: {
    title: 'Container registry',
    description:
      'Stores container images that members build and run inside sessions.',
    inside:
      'Use the registry from a session, where it’s already set up. It has no credentials for use outside sessions.',
    off: 'The registry is off. Members who manage stores can turn it on in the settings.',
  },
  token: {
    title: 'Machine token',
    description:
      'A token with which a program calls the workspace API as this workspace, not as you. It’s short-lived: have the program fetch a new one each time, and don’t store it.',
    issue: 'Every click makes a new token.',
    notIssued:
      'No token can be issued now ({{reason}}). The issuer is set by a platform admin in the configuration of the backend.',
    noClient:
      'This workspace has no OAuth client yet, for which tokens are issued. Its provider makes it; ask a platform admin if that takes long.',
  },
  panel: {
    show: 'Reveal',
    hide: 'Hide',
    copy: 'Copy',
    showAs: 'Format',
    busy: 'Fetching…',
    masked: '{{form}}, secrets hidden',
    copyValue: 'Copy: {{value}}',
    copied: 'Copied: {{what}}.',
    copyFailed:
      'The browser didn’t allow copying. Reveal the credentials, select the text and copy it.',
    shown: 'Revealed: {{what}}. Secrets are hidden after a minute.',
    hiddenAgain: 'Secrets hidden.',
    notThere:
      'These credentials don’t exist yet. They’re created during provisioning, usually within a minute.',
    blocked:
      'These credentials are blocked: a Secret that isn’t known to belong to this workspace is in their place. Ask a platform admin to resolve this.',
  },
  form: {
    values: 'Values',
    environment: 'Environment',
    xarray: 's3fs and xarray',
    ...FORM_NAMES,
  },
  value: {
    accessKey: 'Access key',
    secretKey: 'Secret key',
    endpoint: 'Endpoint',
    region: 'Region',
    bucket: 'Bucket',
    host: 'Host',
    port: 'Port',
    grpcPort: 'gRPC port',
    username: 'User',
    password: 'Password',
    database: 'Database',
    authSource: 'Authentication database',
    url: 'URL',
    apiKey: 'API key',
    readApiKey: 'API key for reading',
    token: 'Token',
    expiresIn: 'Valid for (seconds)',
  },
  hint: {
    noEndpoint:
      'No endpoint is known, so it is left out: tools then take Amazon’s own. If yours is another one, ask a platform admin for its address.',
    noRegion:
      'No region is known, so it is left out. Most services do without; where a tool insists, us-east-1 usually works.',
    noOutside:
      'No address for use from outside is known; this one works inside of the cluster only, for example in a session.',
    registryHost:
      'Set REGISTRY_HOST to the address of the registry first. Sessions have it set already; elsewhere, ask a platform admin for the address.',
  },
  age: {
    title: 'Active keys and rotation',
    caption: 'Active S3 keys',
    key: 'Key',
    state: 'State',
    since: 'Since',
    expires: 'Expires',
    current: 'Current',
    previous: 'Previous',
    noExpiry: 'No expiry',
    unused: 'Not handed out',
    replace:
      'To replace the keys now, change the rotation interval. Changing the interval replaces all of them at once: every active key stops working within minutes.',
    undoTitle: 'What new keys don’t undo',
    undo: {
      data: 'Data that was read, copied or deleted with old keys.',
      old: 'Access with keys that are still active: former members keep it until those keys expire.',
      stores: 'Passwords of stores: they stay the same.',
      copies:
        'Copies of old keys in programs, notebooks and configuration files: replace them with the current key.',
    },
    settings: 'Change key rotation in the settings',
  },
} as const;
