/** Texts of the buckets tab; the keys stand below `buckets` in the plugin's translation ref. */
export const bucketsMessages = {
  title: 'Buckets',
  caption_one: '{{count}} bucket',
  caption_other: '{{count}} buckets',
  search: 'Search buckets',
  column: {
    name: 'Name',
    visibility: 'Visibility',
    rules: 'Lifecycle',
  },
  copyName: 'Copy the name {{name}}',
  copied: 'Copied {{name}}.',
  copyFailed: 'The name could not be copied; select it instead.',
  discoverable: 'Discoverable',
  private: 'Private',
  noRules: 'Keeps everything',
  clash: {
    label: 'Name taken',
    description:
      'An older workspace has a bucket of this name, so this one may never become usable. Ask a platform admin, or use another name.',
  },
  hidden: {
    title: 'Buckets are not shown to you',
    description:
      'Your access to this workspace does not include its buckets. Its owner or an admin can change that.',
  },
  empty: {
    manager: 'No buckets yet: add one to store data that the members share.',
    member: 'No buckets yet: an admin of this workspace can add one.',
  },
  rule: {
    delete: {
      allAge: 'Deletes everything older than {{age}}',
      someAge: 'Deletes {{target}} older than {{age}}',
      allAt: 'Deletes everything on {{date}}',
      someAt: 'Deletes {{target}} on {{date}}',
    },
    notify: {
      allAge: 'Reports everything older than {{age}}',
      someAge: 'Reports {{target}} older than {{age}}',
      allAt: 'Reports everything on {{date}}',
      someAt: 'Reports {{target}} on {{date}}',
    },
  },
  age: {
    s_one: '{{count}} second',
    s_other: '{{count}} seconds',
    m_one: '{{count}} minute',
    m_other: '{{count}} minutes',
    h_one: '{{count}} hour',
    h_other: '{{count}} hours',
    d_one: '{{count}} day',
    d_other: '{{count}} days',
    w_one: '{{count}} week',
    w_other: '{{count}} weeks',
  },
  unit: {
    s: 'seconds',
    m: 'minutes',
    h: 'hours',
    d: 'days',
    w: 'weeks',
  },
  add: {
    action: 'Add bucket',
    title: 'Add a bucket',
    name: 'Bucket name',
    nameHelp:
      '3 to 63 lower-case letters, digits, hyphens and dots. It is unique across all workspaces and cannot be changed later.',
    nameOwn: 'This workspace has a bucket of this name already.',
    discoverable: 'Discoverable',
    discoverableHelp:
      'Other workspaces find the bucket and may ask for access. Nobody gets in before you grant it.',
    submit: 'Add bucket',
    submitting: 'Adding …',
    done: 'Bucket {{name}} is added.',
  },
  nameProblem: {
    tooShort: 'A bucket name has at least {{min}} characters; add some.',
    tooLong: 'A bucket name has at most {{max}} characters; shorten it.',
    characters:
      'Only lower-case letters (a-z), digits, hyphens and dots; remove anything else.',
    ends: 'Start and end with a letter or digit; remove the hyphen or dot at its end.',
    adjacentDots:
      'Put a letter or digit between a dot and another dot or hyphen.',
    ipAddress: 'It must not look like an IP address; add a letter to it.',
    reserved:
      'S3 keeps names with “{{part}}” at this place for itself; leave it out.',
  },
  rules: {
    title: 'Lifecycle rules',
    none: 'No rules: objects stay until somebody deletes them.',
    add: 'Add rule',
    remove: 'Remove rule {{number}}',
    legend: 'Rule {{number}}',
    target: 'Objects',
    targetHelp: '* for all, or a path or prefix such as tmp/*',
    mode: 'What happens',
    modes: { Delete: 'Delete them', Notify: 'Report them' },
    when: 'When',
    whens: { age: 'Older than', date: 'On a date' },
    age: 'Age',
    unit: 'Unit',
    at: 'Date and time',
    problem: {
      targetRequired: 'Say which objects: * for all, or a path or prefix.',
      targetStar: 'A * may only stand at the end.',
      targetTwice: 'Another rule has these objects already.',
      age: 'Give a whole number of at least 1.',
      atRequired: 'Give a date and time.',
      atInvalid: 'This is no date and time.',
    },
  },
} as const;
