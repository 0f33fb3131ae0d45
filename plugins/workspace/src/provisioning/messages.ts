/** Texts of the room `provisioning`; the keys stand below `provisioning` in the plugin's translation ref. */
export const provisioningMessages = {
  setup: {
    title: 'This workspace is being set up',
    description:
      'This takes a few minutes as a rule. You may add members and buckets meanwhile; the page changes by itself when all is ready.',
  },
  waiting: {
    title: 'Something is still being made',
    description: 'The page changes by itself when all is ready.',
  },
  trouble: {
    title: 'A part of this workspace is not ready',
    description:
      'The cluster goes on trying by itself. Below stands what is missing and who can do something about it.',
  },
  part: {
    Storage: 'Storage',
    Datalab: 'Sessions and stores',
    Session: 'Session {{name}}',
    Credentials: 'S3 credentials',
    composed: '{{kind}} {{name}}',
  },
  level: {
    waiting: 'being made',
    problem: 'needs attention',
    unknown: 'not known',
  },
  since: 'since',
  cause: {
    underWay: 'It is being made. There is nothing to do but wait.',
    unobserved: 'No provider has taken this up yet.',
    deleting: 'It is being deleted.',
    keysMissing: 'The provider has not written the keys yet.',
    endpointMissing: 'The address of the object storage is not known.',
    bucketMissing: 'The workspace has no bucket.',
    paused: 'Somebody has paused it: changes are not applied until then.',
    image: 'A container image cannot be fetched.',
    quota: 'It asks for more than the quota of the workspace allows.',
    policy: 'The security policy of the cluster does not let it run.',
    unschedulable: 'No machine of the cluster has room for it at the moment.',
    volume: 'Its storage volume cannot be made or attached.',
    composition: 'The cluster does not know how to make it.',
    providerCredentials:
      'The provider lacks the credentials that it works with.',
    nameTaken: 'The name is taken already by something else.',
    forbidden: 'The provider is not allowed to make it.',
    crash: 'It starts and ends with an error again and again.',
    unreachable: 'Something that it needs cannot be reached.',
    notFound: 'It is not there (yet).',
    notReadable: 'The portal cannot look at it.',
    unexplained: 'The provider says so; its own words stand below.',
  },
  fix: {
    underWay:
      'If it stays so for more than ten minutes, show a platform admin this page.',
    unobserved:
      'If it stays so for some minutes, a platform admin should look whether Crossplane and its providers run.',
    deleting: 'You need not do anything.',
    endpointMissing:
      'A platform admin can set it with workspace.s3.endpoint in the configuration, or in the provider’s Secret.',
    bucketMissing: 'Add a bucket on the Buckets tab.',
    keysMissing:
      'If the storage is ready and the keys do not come, a platform admin should look at the provider’s log.',
    paused:
      'A platform admin can take the annotation crossplane.io/paused away.',
    image:
      'A platform admin can correct the image’s name or the credentials for its registry.',
    quota:
      'An admin of the workspace can remove what is no longer needed; a platform admin can raise the quota.',
    policy:
      'A platform admin can loosen the security policy in the settings, or change what is asked for.',
    unschedulable:
      'It starts when there is room: stop sessions that nobody uses, or ask a platform admin for more machines.',
    volume: 'A platform admin should look at the storage class.',
    composition:
      'A platform admin has to install the composition for this kind.',
    providerCredentials:
      'A platform admin has to put the provider’s configuration right.',
    nameTaken:
      'An admin of the workspace can choose another name; a platform admin can free this one.',
    forbidden: 'A platform admin has to give the provider the right.',
    crash:
      'An admin of the workspace can stop and start it; if that does not help, show a platform admin this page.',
    unreachable:
      'It is tried again by itself; if it stays so, a platform admin should look at the network.',
    notFound: 'A platform admin can see more with kubectl.',
    notReadable: 'A platform admin can see more with kubectl.',
    unexplained: 'If it stays so, show a platform admin this page.',
  },
  words: 'In the provider’s own words',
  unknown_one: '{{count, number}} further part could not be looked at',
  unknown_other: '{{count, number}} further parts could not be looked at',
  events_one: 'What Kubernetes recorded ({{count, number}} event)',
  events_other: 'What Kubernetes recorded ({{count, number}} events)',
  times: '{{total}} times',
  warning: 'Warning',
  normal: 'Note',
  incomplete:
    'Kubernetes did not tell all that was asked, so more may be wrong than stands here.',
} as const;
