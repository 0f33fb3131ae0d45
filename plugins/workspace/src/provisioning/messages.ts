/** Texts of the room `provisioning`; the keys stand below `provisioning` in the plugin's translation ref. */
export const provisioningMessages = {
  setup: {
    title: 'Setting up this workspace',
    description:
      'Setting up usually takes a few minutes. You can already make changes; this page updates automatically.',
  },
  waiting: {
    title: 'Changes are being applied',
    description: 'This page updates automatically.',
  },
  noOwner: {
    title: 'This workspace has no owner',
    description:
      'A platform admin can add the first member on the Members tab; that member becomes the owner.',
    members: 'Open members',
  },
  paused: {
    title: 'This workspace is paused',
    description:
      'Changes are saved, but they take effect only once reconciliation is resumed.',
  },
  blocked: {
    title: 'Setup is blocked',
    description:
      'Kubernetes keeps retrying. Here’s what’s blocked and who can fix it.',
  },
  trouble: {
    title: 'This workspace needs attention',
    description:
      'Kubernetes keeps retrying. Here’s what’s blocked and who can fix it.',
  },
  deletion: {
    title: 'This workspace is being deleted',
    description:
      'Deleting usually takes a minute. The workspace disappears from your list when it’s gone.',
  },
  deletionBlocked: {
    title: 'Deletion of this workspace is blocked',
    description:
      'Kubernetes keeps retrying. Here’s what blocks the deletion and who can fix it.',
  },
  part: {
    Storage: 'Storage',
    Datalab: 'Sessions and stores',
    Session: 'Session {{name}}',
    Bucket: 'Bucket {{name}}',
    Secret: 'Secret {{name}}',
    Credentials: 'S3 credentials',
    Memberships: 'Members in Keycloak',
    composed: '{{kind}} {{name}}',
  },
  progress: '{{ready}} of {{total}} parts ready',
  checklist: 'Parts of this workspace',
  details: 'Details',
  level: {
    ready: 'Ready',
    waiting: 'In progress',
    problem: 'Needs attention',
    unknown: 'Unknown',
  },
  since: 'since',
  cause: {
    underWay: 'Provisioning is in progress.',
    overdue:
      'It has been waiting for more than ten minutes without any change.',
    unobserved: 'No provider has picked this up yet.',
    deleting: 'Kubernetes is deleting it.',
    deletionFailed: 'The provider can’t delete it.',
    bucketClash: 'Another workspace lists a bucket of this name.',
    secretClash: 'The Secret isn’t this workspace’s own.',
    keysMissing: 'The provider hasn’t created the access keys yet.',
    endpointMissing: 'The address of the object storage isn’t known.',
    bucketMissing: 'The workspace has no bucket.',
    noAccount: 'Keycloak has no account for: {{names}}.',
    paused: 'Reconciliation is paused, so changes aren’t applied.',
    image: 'A container image can’t be pulled.',
    quota: 'It needs more than the quota of the workspace allows.',
    policy: 'The cluster’s security policy doesn’t allow it.',
    unschedulable: 'No node of the cluster has room for it right now.',
    volume: 'Its volume can’t be provisioned or attached.',
    composition: 'The cluster has no composition for it.',
    providerCredentials: 'The provider lacks its own credentials.',
    nameTaken: 'The name is already taken.',
    forbidden: 'The provider isn’t allowed to create it.',
    crash: 'It keeps crashing after it starts.',
    unreachable: 'A service that it needs can’t be reached.',
    notFound: 'It doesn’t exist yet.',
    notAllowed: 'The portal isn’t allowed to read these parts.',
    noAnswer: 'Kubernetes didn’t answer in time.',
    unexplained: 'The portal doesn’t recognize the provider’s message.',
  },
  fix: {
    overdue:
      'A platform admin can find the cause in the provider’s message or with kubectl describe.',
    underWay:
      'If this takes longer than ten minutes, show this page to a platform admin.',
    unobserved:
      'If this takes longer than a few minutes, a platform admin should check that Crossplane and its providers are running.',
    deleting:
      'No action needed. Kubernetes removes it once its parts are deleted.',
    deletionFailed:
      'A platform admin can resolve what the provider reports below.',
    endpointMissing:
      'A platform admin can set workspace.s3.endpoint in the configuration, or the endpoint in the provider’s Secret.',
    bucketMissing: 'Add one on the Buckets tab.',
    bucketClash:
      'A workspace admin can remove the bucket from one of the two workspaces.',
    secretClash:
      'A platform admin can remove the Secret, or mark it as this workspace’s.',
    keysMissing:
      'If the storage is ready and the keys are still missing, a platform admin should check the provider’s log.',
    noAccount:
      'Sessions and stores wait for the account. Remove the member on the Members tab, or ask a platform admin to create the account. If it’s the owner, transfer ownership first.',
    paused: 'A platform admin can remove the annotation crossplane.io/paused.',
    image:
      'A platform admin can correct the image name or the credentials for its registry.',
    quota:
      'A workspace admin can remove what’s no longer needed; a platform admin can raise the quota.',
    policy: 'A platform admin can change the security policy in the settings.',
    unschedulable:
      'It starts as soon as there’s room. Stop sessions that nobody uses, or ask a platform admin for more nodes.',
    volume: 'A platform admin should check the storage class.',
    composition: 'A platform admin can install the composition.',
    providerCredentials:
      'A platform admin can correct the provider’s configuration.',
    nameTaken:
      'A workspace admin can choose another name; a platform admin can free this one.',
    forbidden: 'A platform admin can grant the provider that permission.',
    crash:
      'A workspace admin can stop and start it; if that doesn’t help, show this page to a platform admin.',
    unreachable:
      'Retrying automatically. If it stays unreachable, a platform admin should check the network.',
    notFound:
      'If this takes longer than ten minutes, show this page to a platform admin.',
    notAllowed:
      'A platform admin can grant read access (deploy/rbac.yaml), or see more with kubectl describe.',
    noAnswer: 'Retrying automatically.',
    unexplained: 'If it doesn’t go away, show this page to a platform admin.',
  },
  words: 'Provider’s own words',
  managedBy: 'Managed by Object {{name}}',
  finalizers: 'Waiting for finalizers: {{names}}',
  more_one: '{{count, number}} more part in progress',
  more_other: '{{count, number}} more parts in progress',
  unknown_one: '{{count, number}} part couldn’t be checked',
  unknown_other: '{{count, number}} parts couldn’t be checked',
  events_one: 'Kubernetes events ({{count, number}})',
  events_other: 'Kubernetes events ({{count, number}})',
  times: '{{total}} times',
  warning: 'Warning',
  normal: 'Normal',
  incomplete:
    'Some parts couldn’t be checked, so there may be more problems than shown here.',
} as const;
