/** Texts of the content of sessions and of links that open a repository; the keys stand below `content`. */
export const contentMessages = {
  title: 'Content',
  caption:
    'Git repositories, images and downloads that are copied into every session when it starts.',
  tab: 'Content',
  show: 'Content',
  restart:
    'Changes apply when a session next starts. Running now: {{sessions}}. Stop and start a session to update its files.',
  back: 'Back to sessions',
  loading: 'Loading content',
  hidden: {
    title: 'You can’t see the content of sessions',
    description:
      'Your access to this workspace does not include its sessions. Its owner or an admin can change that.',
  },
  noDatalab: {
    title: 'This workspace has no sessions',
    description:
      'Content is copied into sessions, and this workspace has none.',
  },
  unavailable: {
    title: 'Sessions on this cluster take no content',
    description:
      'The installed Datalab definition has no field spec.files. Ask a platform admin to update it.',
  },
  empty: {
    title: 'No content yet',
    manager:
      'Add a git repository, an image or a download. Its files are copied into every session of this workspace.',
    member: 'An admin of this workspace can add content.',
  },
  type: {
    git: 'Git repository',
    image: 'Image',
    http: 'Download',
    custom: 'Custom',
  },
  custom:
    'This entry was added outside the portal. The portal leaves it as is.',
  noAddress: 'The address is hidden because it may contain credentials.',
  field: {
    ref: 'Branch, tag or commit',
    path: 'Folder in the session',
    root: 'The session’s files',
    newRoot: 'Folder of the source',
    include: 'Included',
    exclude: 'Excluded',
    secret: 'Secret',
  },
  add: {
    action: 'Add content',
    title: 'Add content',
    submit: 'Add content',
    submitting: 'Adding…',
    done: 'Added {{name}}',
    type: 'Type',
    url: {
      git: 'Repository address',
      image: 'Image reference',
      http: 'Address of the file',
    },
    urlHelp: {
      git: 'For example https://github.com/example/course. Must be readable without sign-in.',
      image:
        'For example ghcr.io/example/course:1.0. Must be readable without sign-in.',
      http: 'For example https://example.org/data.zip. Archives are unpacked.',
    },
    refHelp: 'For example main, or a tag such as v1.0 to keep the same files.',
    pathHelp:
      'Relative to the session’s files. Without a folder, files go right there.',
    include: 'Include only',
    includeHelp:
      'One pattern per line, such as notebooks/**. Empty: all files.',
    exclude: 'Exclude',
    excludeHelp: 'One pattern per line.',
  },
  edit: {
    action: 'Edit',
    actionOf: 'Edit {{name}}',
    title: 'Edit {{name}}',
    submit: 'Save',
    submitting: 'Saving…',
    done: 'Saved {{name}}',
  },
  problem: {
    url: 'Enter an address that starts with https:// or http://, without user name and password.',
    query:
      'Remove everything from “?”, “#” or “;” on. It can contain credentials, and all members see the address.',
    image: 'Enter the reference of an image, without https://.',
    ref: 'Enter a branch, a tag or a commit.',
    path: 'Enter a relative folder, without “..”.',
    patterns: 'Enter at most 100 patterns, none of them with “..”.',
  },
  remove: {
    action: 'Remove',
    actionOf: 'Remove {{name}}',
    title: 'Remove {{name}}?',
    description:
      'New sessions no longer get these files. Files that are already in sessions stay there.',
    submit: 'Remove content',
    submitting: 'Removing…',
    done: 'Removed {{name}}',
  },
  share: {
    action: 'Copy link',
    actionOf: 'Copy link to {{name}}',
    title: 'Link to {{name}}',
    description:
      'Anyone who manages sessions in a workspace can use this link to open the repository there.',
    link: 'Link',
    markdown: 'Markdown',
    markdownText: 'Open in workspace',
    copy: 'Copy',
    copyOf: 'Copy: {{what}}',
    copied: 'Copied',
    copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  },
  open: {
    title: 'Open repository',
    invalidTitle: 'This link can’t be opened',
    invalid:
      'The link has to name a repository (https:// or http://, without user name and password), a valid branch, tag or commit, and a relative folder. Ask the person who gave it to you for another link.',
    intro:
      'This adds the repository to the sessions of a workspace and opens a session. Only open repositories that you trust: their files can contain code that runs in the session.',
    repository: 'Repository',
    workspace: 'Workspace',
    session: 'Session',
    newSession: '{{name}} (new)',
    choose: 'Select a workspace',
    none: 'You don’t manage sessions in any workspace. Create a workspace, or ask the owner or an admin of your workspace to open this link.',
    workspaces: 'Go to workspaces',
    mayNot:
      'You can’t manage sessions in this workspace. Select another one, or ask its owner or an admin.',
    full: 'This workspace has no sessions, and none can be created.',
    isRunning:
      'Session {{session}} is running. It gets the repository when it next starts. Stop it first; unsaved work in memory is lost, files stay.',
    isStopping: 'Session {{session}} is stopping.',
    stop: 'Stop session',
    present: 'This workspace already has the repository.',
    presentRunning:
      'This workspace already has the repository. Session {{session}} is running: if it started before the repository was added, stop and start it to get the files.',
    sameFolder:
      'Folder {{path}} also gets the files of {{name}}. Files with the same name overwrite each other.',
    action: 'Add and open',
    openOnly: 'Open session',
    busy: 'Opening…',
  },
} as const;
