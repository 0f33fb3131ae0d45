/** Texts of the members tab; the keys stand below `members` in the plugin's translation ref. */
export const membersMessages = {
  title: 'Members',
  caption_one: '{{count}} member',
  caption_other: '{{count}} members',
  search: 'Search members',
  you: 'you',
  column: { member: 'Member', role: 'Role', since: 'Member since' },
  sinceUnknown: 'not recorded',
  role: {
    owner: 'Owner',
    admin: 'Admin',
    user: 'User',
  },
  roleExplained: {
    admin:
      'Sees everything here, and manages members, buckets, stores and sessions.',
    user: 'Sees members, buckets, credentials and stores, and opens sessions that run.',
  },
  hidden: {
    title: 'Members are not shown to you',
    description:
      'Your access to this workspace does not include its members. Its owner or an admin can change that.',
  },
  empty: 'No members yet: people appear here as soon as they are added.',
  noDatalab: {
    title: 'This workspace has no members of its own',
    absent:
      'Members are held by the workspace’s Datalab, and this workspace has none: it consists of storage only. Ask a platform admin if people should work in it.',
    unavailable:
      'Members are held by Datalabs, which are not installed on this cluster. Ask a platform admin to install them.',
  },
  nameProblem: {
    empty: 'Choose a person or type a user name.',
    entityRef:
      'Type the user’s name alone, such as alice for user:default/alice.',
    characters: 'A user name has no spaces or control characters.',
    tooLong: 'A user name has at most {{max}} characters; shorten it.',
  },
  add: {
    action: 'Add member',
    title: 'Add a member',
    person: 'Person',
    personHelp: 'Search by name or email, or type a user name.',
    searching: 'Searching people …',
    noPeople: 'Nobody found; what you typed is taken as the user name.',
    searchFailed:
      'People cannot be searched just now; type the user name instead.',
    role: 'Role',
    change:
      '{{member}} is a member already ({{from}}): the role will change to {{to}}.',
    unchanged: '{{member}} is a member with this role already.',
    isOwner: '{{member}} owns this workspace and stays its owner.',
    submit: 'Add',
    submitChange: 'Change role',
    submitting: 'Saving …',
    done: '{{member}} is a member now: {{role}}.',
  },
} as const;
