/** Texts of the room `home`; the keys stand below `home` in the plugin's translation ref. */
export const homeMessages = {
  title: 'My workspaces',
  loading: 'Loading your workspaces…',
  sessions: {
    title: 'Running sessions',
    none: 'None of your sessions is running.',
    of: '{{session}} in {{workspace}}',
    open: 'Open',
    openLabel: 'Open session {{session}} of {{workspace}}',
  },
  waiting: {
    title_one: '{{count, number}} pending decision',
    title_other: '{{count, number}} pending decisions',
    none: 'No pending decisions. Access requests, offers and suggestions appear here.',
    asks: '{{workspace}} requests access to {{bucket}} ({{level}})',
    offers: '{{owner}} offers {{workspace}} access to {{bucket}} ({{level}})',
    level: {
      ReadWrite: 'read and write',
      ReadOnly: 'read only',
      WriteOnly: 'write only',
    },
    decide: 'Decide',
    decideLabel: 'Decide on the request of {{workspace}} for {{bucket}}',
    review: 'Review',
    reviewLabel: 'Review the offer of {{bucket}} to {{workspace}}',
    suggested: '{{workspace}}: {{what}}',
    suggestedBy: 'suggested by',
    suggestionLabel: 'Review the suggestion for {{workspace}}: {{what}}',
    more: 'And {{total}} more',
  },
  suggested: 'Your suggestions',
  datasets: 'Browse datasets',
  workspaces: {
    title: 'Workspaces',
    none: 'You have no workspaces yet.',
    noneOfAdmin:
      'You’re not a member of a workspace. As a platform admin, you can open all of them.',
    trouble_one: '{{count, number}} workspace needs attention',
    trouble_other: '{{count, number}} workspaces need attention',
    all: 'All workspaces ({{total}})',
  },
} as const;
