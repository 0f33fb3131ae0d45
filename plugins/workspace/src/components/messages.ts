/** Texts of the shared components; the keys stand below `common` in the plugin's translation ref. */
export const commonMessages = {
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  more: { action: 'Load more', busy: 'Loading…' },
  copied: 'Copied',
  copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  undo: 'Undo',
  undone: 'Undone',
  notUndone: 'Couldn’t undo the change',
  unknownPage: {
    title: 'Page not found',
    description:
      'There is no page at {{address}}. Check the address; it may have a typo or be out of date.',
  },
  confirm: {
    label: 'To confirm, type {{name}}',
    busy: 'Working…',
  },
  status: {
    started: 'Started',
    stopped: 'Stopped',
  },
  failure: {
    stale:
      'This page could not be updated and may be out of date. Retrying automatically…',
    unauthenticated: 'You are no longer signed in. Sign in again.',
    forbidden:
      'You are not allowed to do this. Ask the owner or an admin of the workspace.',
    notFound:
      'What you’re looking for no longer exists. Someone may have removed it.',
    conflict: 'This cannot be done as things are now.',
    outdated:
      'Someone else made a change first. Check the current state, then try again.',
    invalid: 'This was not accepted.',
    unavailable:
      'The workspace service cannot answer just now. Retrying automatically…',
    unreachable:
      'The portal’s backend cannot be reached. Retrying automatically…',
    limited:
      'Too many requests in a short time. This page is retrying automatically.',
    call: 'This did not work.',
    callUnavailable:
      'The workspace service cannot do this just now; try again in a moment.',
    callUnreachable:
      'The portal’s backend cannot be reached; check your connection and try again.',
    callHindered: 'The workspace service can’t do this right now.',
    tooManyRequests: 'You’ve sent too many requests in a short time.',
    tooManyWaiting:
      'Too many of your changes to this workspace are still being saved.',
    tryAgainIn: 'Try again in {{time}}.',
    tryAgainSoon: 'Wait a moment, then try again.',
  },
  expiredSignIn: {
    title: 'Your sign-in has expired',
    description: 'This page is no longer updated. Sign in again to continue.',
    unsaved:
      'You have unsaved changes on this page. Signing in again here discards them. To keep them, sign in in another browser tab, then come back to this one.',
    signIn: 'Sign in again',
    discard: 'Discard and sign in',
    stay: 'Stay on this page',
  },
  discard: {
    title: 'Discard unsaved changes?',
    description: 'What you’ve entered under “{{title}}” is not saved.',
    discard: 'Discard',
    keep: 'Keep editing',
  },
  changedRequest: {
    until:
      'The requester changed this request: it now requests {{permission}} until {{date}}. Review it, then decide.',
    endless:
      'The requester changed this request: it now requests {{permission}} with no expiry. Review it, then decide.',
    withdrawn: 'The requester withdrew this request.',
  },
  expiry: {
    label: 'Expires',
    none: 'No expiry',
    requested: 'As requested ({{date}})',
    days30: 'In 30 days ({{date}})',
    days90: 'In 90 days ({{date}})',
    year: 'In 1 year ({{date}})',
    date: 'On a date…',
    dateLabel: 'Expires on',
    dateHelp: 'The last day with access',
    past: 'This day has passed. Select a later one.',
    expires: 'expires {{relative}} ({{date}})',
    expired: 'expired {{relative}} ({{date}})',
  },
  changes: {
    show: 'Preview changes',
    none: 'No changes.',
    list: 'What changes',
    raw: 'Show as YAML',
    onlyRaw: 'Only technical details change.',
    thingAdded: 'Added: {{thing}}',
    thingAddedWith: 'Added: {{thing}} ({{details}})',
    thingRemoved: 'Removed: {{thing}}',
    thingChanged: 'Changed: {{thing}} ({{changes}})',
    field: '{{field}}: {{value}}',
    fieldChanged: '{{field}}: {{from}} → {{to}}',
    thing: {
      member: 'member {{name}}',
      session: 'session {{name}}',
      content: 'content {{name}}',
      databaseServer: 'database server {{name}}',
      bucket: 'bucket {{name}}',
      request: 'access request for {{name}}',
      grant: 'access of {{grantee}} to {{name}}',
    },
    fields: {
      discoverable: 'Discoverable',
      reason: 'Reason',
      storage: 'Size',
      backupStorage: 'Backup size',
    },
    added: 'added:',
    removed: 'removed:',
  },
  conflict: {
    title:
      'Someone else changed this in the meantime, so your changes weren’t saved. They changed:',
    changes: 'Changes by someone else',
    yaml: 'Before and after',
    applyAgain: 'Save anyway',
  },
  table: {
    clearSearch: 'Clear the search',
    noMatch: 'Nothing matches “{{text}}”.',
    matches_one: '{{count, number}} match',
    matches_other: '{{count, number}} matches',
    sortBy: 'Sort by',
  },
} as const;
