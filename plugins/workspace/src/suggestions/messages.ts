/** Texts of what members suggest; the keys stand below `suggestions` in the plugin's translation ref. */
export const suggestionsMessages = {
  title: 'Suggested by members',
  ownTitle: 'Suggested by you',
  search: 'Search suggestions',
  empty: 'No suggestions.',
  column: {
    who: 'Suggested by',
    what: 'Suggestion',
    when: 'Suggested',
    state: 'Status',
    actions: 'Actions',
  },
  request: {
    ReadOnly: 'Request read only access to {{bucket}}',
    ReadWrite: 'Request read and write access to {{bucket}}',
    WriteOnly: 'Request write only access to {{bucket}}',
  },
  start: 'Start session {{session}}',
  reason: '“{{text}}”',
  state: {
    pending: 'Pending',
    dismissed: 'Dismissed',
  },
  expires: 'Suggestion expires',
  dismissedBy: 'by',
  accept: 'Request access…',
  acceptOf: 'Request access to {{bucket}}, as a member suggests',
  startNow: 'Start',
  startOf: 'Start session {{session}} of {{workspace}}',
  dismiss: 'Dismiss',
  dismissOf: 'Dismiss the suggestion: {{what}}',
  dismissed: 'Suggestion dismissed. The member sees that.',
  withdraw: 'Withdraw',
  withdrawOf: 'Withdraw the suggestion: {{what}}',
  withdrawn: 'Suggestion withdrawn.',
  remove: 'Remove',
  removeOf: 'Remove the dismissed suggestion: {{what}}',
  removed: 'Suggestion removed.',
  own: {
    pending: '{{workspace}}: suggested',
    dismissed: '{{workspace}}: suggestion dismissed',
  },
  form: {
    title: 'Suggest an access request',
    action: 'Suggest request',
    submit: 'Suggest to admins',
    submitting: 'Suggesting…',
    explained:
      'Members of {{workspace}} can’t request access themselves. Its owner and admins see your suggestion and can send the request:',
    explainedUnknown:
      'Members of {{workspace}} can’t request access themselves. Its owner and admins see your suggestion and can send the request.',
    reasonHelp:
      'What you need the bucket for. The admins see this, and the owner of the bucket if they send the request.',
    done: 'Suggested to the admins of {{workspace}}: request access to {{bucket}}.',
    suggested: 'Suggested by',
  },
  ask: {
    action: 'Ask to start',
    actionOf: 'Ask to start session {{session}}',
    asking: 'Asking…',
    people: 'Who can start it:',
    peopleUnknown: 'The owner and the admins of the workspace can start it.',
    done: 'The owner and the admins of {{workspace}} see that you want session {{session}} started.',
    pending: 'You asked to start it',
    dismissed: 'You asked to start it. Dismissed by',
    asked: 'asked to start it',
  },
  limit: {
    member:
      'You already have {{most}} pending suggestions in this workspace. Withdraw one first.',
    workspace:
      'This workspace already has {{most}} pending suggestions. Its admins have to decide on some first: contact one of them.',
  },
} as const;
