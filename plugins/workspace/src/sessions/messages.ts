/** Texts of the sessions tab and the waiting page; the keys stand below `sessions` in the plugin's translation ref. */
export const sessionsMessages = {
  title: 'Sessions',
  caption: '{{used}} of {{max}} sessions',
  state: {
    running: 'Running',
    starting: 'Starting',
    stopping: 'Stopping',
    restarting: 'Restarting',
    stopped: 'Stopped',
    failed: 'Failed',
  },
  explained: {
    running: 'Ready to open.',
    starting: 'Usually takes a minute or two.',
    stopping: 'Work in memory is lost; files are kept.',
    restarting: 'Starts again as soon as it has stopped; files are kept.',
    stopped: 'Uses no computing power; files are kept.',
    failed: 'The provider couldn’t start this session.',
  },
  phase: 'Phase: {{phase}}',
  since: 'Started',
  home: 'Volume for files: {{size}}',
  homeWithPhase: 'Volume for files: {{size}} ({{phase}})',
  lastUsed: 'Last opened',
  ends: {
    later: 'Stops',
    soon: 'Stops in',
    ifIdle: 'if idle',
    over: 'Time is up: this session is about to stop.',
    goOn: 'Extend session',
    goOnOf: 'Extend session {{name}}',
    goingOn: 'Extending…',
    extended: 'Extended session {{name}}',
    failed: 'Couldn’t extend the session: {{reason}}',
  },
  hidden: {
    title: 'You can’t see the sessions of this workspace',
    description:
      'Your access doesn’t include sessions. Ask the owner or an admin of the workspace.',
  },
  empty: {
    title: 'No sessions yet',
    manager:
      'A session is a notebook or VS Code environment that runs in your browser, with the workspace’s data at hand.',
    member: 'Ask the owner or an admin of this workspace to create one.',
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
    openStarting: 'Open session {{name}} when it’s ready',
    openStopped: 'Open session {{name}} after starting it',
    why: 'See why',
    whyOf: 'See why session {{name}} doesn’t start',
    start: 'Start',
    startOf: 'Start session {{name}}',
    stop: 'Stop',
    stopOf: 'Stop session {{name}}',
    restart: 'Restart',
    restartOf: 'Restart session {{name}}',
    remove: 'Delete',
    removeOf: 'Delete session {{name}}',
  },
  unsafeUrl:
    'The portal doesn’t open this session because its address is no web address (http or https, without user name and password). Ask a platform admin.',
  limit:
    'This workspace has reached its limit of {{max}} sessions. Delete one to create another.',
  limitZero: {
    title: 'No sessions on this platform',
    description: 'Sessions are turned off here. Ask a platform admin.',
    caption: 'No more sessions can be created',
  },
  started: 'Starting session {{name}}',
  stopped: 'Stopping session {{name}}; its files are kept',
  restarting: 'Restarting session {{name}}; its files are kept',
  restartFailed: 'Couldn’t restart session {{name}}: {{reason}}',
  startFailed: 'Couldn’t start session {{name}}: {{reason}}',
  stopFailed: 'Couldn’t stop session {{name}}: {{reason}}',
  nameProblem: {
    empty: 'Enter a name for the session.',
    characters:
      'Only letters (a-z), digits and hyphens, and no hyphen at its ends; remove anything else.',
    tooLong:
      'A session name in this workspace has at most {{max}} characters; shorten it.',
    noRoom:
      'This workspace can’t have sessions because its name is too long. Create a workspace with a shorter name.',
  },
  create: {
    title: 'Create session',
    name: 'Session name',
    nameHelp: 'Lower-case letters, digits and hyphens, for example analysis.',
    nameTaken:
      'This workspace already has a session with this name. Choose another.',
    startNow: 'Start now',
    startNowHelp: 'Otherwise, it stays stopped until someone starts it.',
    volume: 'The session gets a volume of {{size}} for its files.',
    memory: 'It may use {{size}} of memory.',
    content: 'Every session starts with the workspace’s content.',
    contentLink: 'View content',
    submit: 'Create session',
    submitting: 'Creating…',
    done: 'Created session {{name}}',
  },
  signIn: {
    explained:
      'If a session asks you to sign in, the user name is the workspace’s S3 access key and the password its secret key.',
    explainedWithout:
      'If a session asks you to sign in, the user name is the workspace’s S3 access key and the password its secret key. You find them under Credentials, if you have access.',
    copy: { userName: 'Copy user name', password: 'Copy password' },
    copied: 'Copied. Your name and the time are recorded.',
    notCopied:
      'Your browser doesn’t allow copying. Copy the keys from Credentials.',
  },
  remove: {
    title: 'Delete session {{name}} and its files?',
    titleWithSize: 'Delete session {{name}} and its files ({{size}})?',
    home: 'This permanently deletes the home directory of the session, a volume of {{size}}, with all its files. To keep the files, copy them to a bucket first, or stop the session instead.',
    homeOfUnknownSize:
      'This permanently deletes the home directory of the session, with all its files. To keep the files, copy them to a bucket first, or stop the session instead.',
    keeps: 'Buckets and stores of the workspace are kept.',
    submit: 'Delete session and files',
    done: 'Deleted session {{name}} and its files',
  },
  wait: {
    title: 'Session {{session}}',
    workspace: 'Workspace',
    asking: 'Looking up the session…',
    starting:
      'Session {{session}} is starting. This page opens it automatically.',
    ready: 'Session {{session}} is ready.',
    going: 'Opening {{host}}…',
    link: 'Open session {{session}}',
    elapsed: 'Waiting for {{time}}',
    slow: 'Starting takes longer than usual. You can leave this page; the session keeps starting.',
    steps: {
      title: 'Progress',
      asked: 'Requested',
      provider: 'Starting',
      ready: 'Ready',
    },
    stoppedTitle: 'This session is stopped',
    stoppedManager: 'Start the session to open it.',
    stoppedMember:
      'You can open the session while it runs. As soon as it’s started, this page opens it.',
    stoppedMemberUnknown:
      'You can open the session while it runs. To start it, ask the owner or an admin of the workspace.',
    failedTitle: 'The session didn’t start',
    notFoundTitle: 'There is no session {{session}}',
    errorTitle: 'The session can’t be opened right now',
    forbidden:
      'You don’t have access to the sessions of this workspace, or the workspace doesn’t exist.',
    notFound:
      'This workspace has no session with this name. It may have been deleted.',
    why: 'Why the session isn’t ready',
    start: 'Start session',
    retry: 'Try again',
    back: 'Back to the workspace',
  },
} as const;
