/** Texts of the members tab; the keys stand below `members` in the plugin's translation ref. */
export const membersMessages = {
  title: 'Members',
  caption_one: '{{count, number}} member',
  caption_other: '{{count, number}} members',
  search: 'Search members',
  you: 'you',
  column: {
    member: 'Member',
    role: 'Role',
    since: 'Member since',
    actions: 'Actions',
  },
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
    ownerTitle: '{{owner}} is the only member',
    absent:
      'Members are held by the workspace’s Datalab, and this workspace has none: it consists of storage only. Ask a platform admin if people should work in it.',
    unavailable:
      'Adding members requires the Datalab definition, which isn’t installed on this cluster. Ask a platform admin to install it.',
    soon: 'The workspace’s Datalab is being created. You can add members in a minute.',
  },
  nameProblem: {
    empty: 'Choose a person or type a user name.',
    entityRef:
      'Type the user’s name alone, such as alice for user:default/alice.',
    characters: 'A user name has no spaces or control characters.',
    invisible:
      'This user name contains invisible characters. Type it instead of pasting it.',
    noLetter: 'A user name has at least one letter or digit.',
    lookAlike:
      'This user name contains special forms of letters or digits. Type it on a keyboard instead of pasting it.',
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
    done: 'Added {{member}} to {{workspace}} as {{role}}',
  },
  menu: {
    label: 'Actions for {{member}}',
    makeAdmin: 'Make admin',
    makeUser: 'Make user',
    handOver: 'Hand over ownership …',
    remove: 'Remove …',
    leave: 'Leave workspace …',
  },
  roleChanged: 'Changed the role of {{member}} to {{role}}',
  parting: {
    sight: 'The workspace: its pages, members and buckets are no longer shown.',
    rights: 'The right to manage members, buckets, stores and sessions.',
    sessions:
      'The way into its sessions ({{names}}); what runs in them goes on.',
    noSessions: 'The way into its sessions; there are none just now.',
    keys: 'Shared credentials that were copied: S3 keys, store and registry passwords work until they are replaced.',
    copies: 'Data that were copied elsewhere.',
  },
  remove: {
    title: 'Remove {{member}}?',
    loses: '{{member}} loses',
    keeps: '{{member}} keeps all the same',
    submit: 'Remove',
    submitting: 'Removing …',
    done: 'Removed {{member}} from {{workspace}}',
  },
  leave: {
    title: 'Leave {{workspace}}?',
    loses: 'You lose',
    keeps: 'You keep all the same',
    submit: 'Leave',
    submitting: 'Leaving …',
    done: 'You left {{workspace}}',
    owner:
      'You own this workspace, and it cannot be without an owner. Hand it over to another member first; then you can leave.',
    ownerAlone:
      'You own this workspace and are its only member. Add the one who is to own it, hand it over to them, then leave; or delete the workspace in its settings.',
  },
  handOver: {
    title: 'Hand over {{workspace}}?',
    to: 'New owner',
    toHelp: 'Only a member can become the owner.',
    nobody: 'There is no other member; add one first.',
    youLose: 'What changes for you',
    ownerLoses: 'What changes for {{owner}}, the present owner',
    becomesAdmin: 'The role becomes Admin; sessions and data stay in reach.',
    ownersRights: 'Deleting the workspace and handing it over go.',
    mayBeRemoved: 'The new owner and other admins may change that role, too.',
    nextGains: 'What changes for the new owner',
    allRights: 'All rights, with deleting the workspace and handing it over.',
    wayBack: 'Only they, or a platform admin, can give it back.',
    submit: 'Hand over',
    submitting: 'Handing over …',
    done: 'Transferred ownership to {{member}}',
  },
  rotation: {
    title: '{{members}} may still have the shared S3 keys',
    does: 'Changing the rotation interval creates a new key, and every key that was handed out so far stops working within minutes.',
    price:
      'Programs and notebooks of all members lose access until they get the new key, and running sessions until they are restarted.',
    doesNot: 'Data that was already copied stays copied.',
    interval: 'New rotation interval',
    submit: 'Replace the keys',
    dismiss: 'Not now',
    done: 'A new key is being created; the old keys stop working within minutes.',
  },
} as const;
