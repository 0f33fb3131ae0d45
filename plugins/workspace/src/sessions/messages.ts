/** Texts of the sessions tab and the waiting page; the keys stand below `sessions` in the plugin's translation ref. */
export const sessionsMessages = {
  title: 'Sessions',
  caption: '{{used}} of {{max}} sessions',
  state: {
    running: 'Running',
    starting: 'Starting',
    stopping: 'Stopping',
    stopped: 'Stopped',
    failed: 'Failed',
  },
  explained: {
    running: 'Ready to be opened.',
    starting: 'Takes a minute or two as a rule.',
    stopping: 'Work in memory ends; files stay.',
    stopped: 'Uses no computing power; its home directory stays.',
    failed: 'The provider could not start this session.',
  },
  phase: 'Phase: {{phase}}',
  since: 'Started',
  home: 'Home directory: {{size}}',
  homeWithPhase: 'Home directory: {{size}} (volume: {{phase}})',
  ends: {
    later: 'Stops by itself, unless it is used,',
    soon: 'Stops by itself in',
    over: 'Its time is over: it is stopped any moment now.',
    goOn: 'Go on longer',
    goOnOf: 'Go on longer with session {{name}}',
    goingOn: 'Going on …',
    extended: 'Session {{name}} goes on.',
    failed: 'It could not be told to go on: {{reason}}',
  },
  hidden: {
    title: 'Sessions are not shown to you',
    description:
      'Your access to this workspace does not include its sessions. Its owner or an admin can change that.',
  },
  empty: {
    title: 'No sessions yet',
    manager: 'Create a session to work on the workspace’s data interactively.',
    member: 'An admin of this workspace can create one.',
  },
  noDatalab: {
    title: 'This workspace has no sessions',
    absent:
      'Sessions run in the workspace’s Datalab, and this workspace has none: it consists of storage only. Ask a platform admin if people should work in it.',
    unavailable:
      'Sessions run in Datalabs, which are not installed on this cluster. Ask a platform admin to install them.',
  },
  action: {
    create: 'Create session',
    open: 'Open',
    openNewTab: 'Open session {{name}} in a new tab',
    openStarting: 'Open session {{name}} as soon as it is ready',
    openStopped: 'Open session {{name}} after starting it',
    why: 'See why',
    whyOf: 'See why session {{name}} does not start',
    start: 'Start',
    startOf: 'Start session {{name}}',
    stop: 'Stop',
    stopOf: 'Stop session {{name}}',
    remove: 'Delete',
    removeOf: 'Delete session {{name}}',
  },
  unsafeUrl:
    'The address of this session is no web address (http or https, without user name and password), so it is not opened. Ask a platform admin.',
  limit:
    'This workspace may have {{max}} sessions, and has them all. Delete one to create another.',
  limitZero: 'Sessions are not offered in this workspace.',
  started: 'Session {{name}} is starting.',
  stopped: 'Session {{name}} is stopped.',
  startFailed: 'Session {{name}} could not be started: {{reason}}',
  stopFailed: 'Session {{name}} could not be stopped: {{reason}}',
  nameProblem: {
    empty: 'Give the session a name.',
    characters:
      'Only letters (a-z), digits and hyphens, and no hyphen at its ends; remove anything else.',
    tooLong:
      'A session name in this workspace has at most {{max}} characters; shorten it.',
    noRoom:
      'This workspace can’t have sessions because its name is too long. Create a workspace with a shorter name.',
  },
  create: {
    title: 'Create a session',
    name: 'Session name',
    nameHelp: 'Lower-case letters, digits and hyphens, such as analysis.',
    nameTaken: 'There is a session of this name already.',
    startNow: 'Start at once',
    startNowHelp: 'Otherwise it stays stopped until somebody starts it.',
    submit: 'Create',
    submitting: 'Creating …',
    done: 'Session {{name}} is created.',
  },
  signIn: {
    explained:
      'If a session asks you to sign in, the user name is the workspace’s S3 access key and the password its secret key.',
    explainedWithout:
      'If a session asks you to sign in, the user name is the workspace’s S3 access key and the password its secret key. You find them under Credentials, if you have access.',
    copy: { userName: 'Copy user name', password: 'Copy password' },
    copied: 'Copied. This is recorded in the audit log.',
    notCopied:
      'Your browser doesn’t allow copying. Copy the keys from Credentials.',
  },
  remove: {
    title: 'Delete session {{name}}?',
    home: 'This permanently deletes the home directory of the session, a volume of {{size}}, with all its files. To keep the files, copy them to a bucket first, or stop the session instead.',
    homeOfUnknownSize:
      'This permanently deletes the home directory of the session, with all its files. To keep the files, copy them to a bucket first, or stop the session instead.',
    keeps: 'Buckets and stores of the workspace stay.',
    submit: 'Delete session',
    done: 'Session {{name}} was deleted.',
  },
  wait: {
    title: 'Session {{session}}',
    subtitle: 'in workspace {{workspace}}',
    asking: 'Asking for the session …',
    starting: 'Session {{session}} is starting. This page goes on by itself.',
    ready: 'Session {{session}} is ready.',
    going: 'Taking you to {{host}} …',
    link: 'Open session {{session}}',
    elapsed: 'Waiting for {{time}}',
    slow: 'This takes longer than usual. You may leave this page: the session goes on starting.',
    steps: {
      title: 'Progress',
      asked: 'Asked to start',
      provider: 'Being set up',
      ready: 'Ready',
    },
    stoppedTitle: 'This session is stopped',
    stoppedManager: 'Start it, and this page takes you there.',
    stoppedMember:
      'You may open it while it runs, but not start it. An admin of the workspace can: {{people}}.',
    stoppedMemberUnknown:
      'You may open it while it runs, but not start it. Ask the owner or an admin of the workspace.',
    failedTitle: 'The session did not start',
    errorTitle: 'The session cannot be opened just now',
    forbidden:
      'You have no access to the sessions of this workspace, or there is no such workspace.',
    notFound:
      'There is no session of this name in the workspace; it may have been removed.',
    why: 'Why it does not go on',
    start: 'Start session',
    retry: 'Try again',
    back: 'Back to the workspace',
  },
} as const;
