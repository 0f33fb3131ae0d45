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
    user: 'Member',
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
  empty: 'No members yet. Add people so that they can use this workspace.',
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
    empty: 'Select a person or enter a user name.',
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
    action: 'Add members',
    title: 'Add members',
    people: 'People',
    peopleHelp:
      'Search by name or email, or paste user names separated by commas or lines',
    searching: 'Searching people…',
    unknown:
      'The catalog has no user {{member}}. Check the spelling: members without an account can keep the Datalab from becoming ready.',
    searchFailed: 'Couldn’t search people. Enter user names instead.',
    role: 'Role',
    change:
      '{{member}} is already a member ({{from}}). The role changes to {{to}}.',
    unchanged: '{{member}} is already a member with this role.',
    isOwner: '{{member}} owns the workspace. Remove them from the list.',
    submit: 'Add members',
    submitting: 'Saving…',
    done: 'Added {{member}} to {{workspace}} as {{role}}',
    manyDone_one: 'Added {{count, number}} member to {{workspace}} as {{role}}',
    manyDone_other:
      'Added {{count, number}} members to {{workspace}} as {{role}}',
  },
  menu: {
    label: 'Actions for {{member}}',
    makeAdmin: 'Make admin',
    makeUser: 'Make member',
    handOver: 'Transfer ownership…',
    remove: 'Remove member…',
    leave: 'Leave workspace…',
  },
  roleChanged: 'Changed the role of {{member}} to {{role}}',
  manyRolesChanged_one:
    'Changed the role of {{count, number}} member to {{role}}',
  manyRolesChanged_other:
    'Changed the role of {{count, number}} members to {{role}}',
  select: {
    all: 'Select all',
    one: 'Select {{member}}',
    makeAdmin_one: 'Make {{count, number}} admin',
    makeAdmin_other: 'Make {{count, number}} admins',
    makeUser_one: 'Make {{count, number}} member',
    makeUser_other: 'Make {{count, number}} members',
    remove_one: 'Remove {{count, number}} member…',
    remove_other: 'Remove {{count, number}} members…',
  },
  parting: {
    sight: 'The workspace: its pages, members and buckets',
    rights: 'The right to manage members, buckets, stores and sessions',
    sessions: 'Access to its sessions ({{names}}), which keep running',
    noSessions: 'Access to its sessions; there are none right now',
    keys: 'Copied credentials: S3 keys and passwords of stores and the registry work until they’re replaced.',
    copies: 'Data that was copied elsewhere',
  },
  remove: {
    title: 'Remove {{member}}?',
    manyTitle_one: 'Remove {{count, number}} member?',
    manyTitle_other: 'Remove {{count, number}} members?',
    who: 'Members to remove',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    loses: '{{member}} loses',
    manyLose_one: '{{count, number}} member loses',
    manyLose_other: '{{count, number}} members lose',
    keeps: '{{member}} keeps',
    manyKeep_one: '{{count, number}} member keeps',
    manyKeep_other: '{{count, number}} members keep',
    submit: 'Remove member',
    manySubmit_one: 'Remove {{count, number}} member',
    manySubmit_other: 'Remove {{count, number}} members',
    replaceKeys: 'Remove and replace keys',
    replacing:
      'Replacing the keys sets their rotation interval to “{{interval}}”: a new key is created, and every key that was handed out so far stops working within minutes.',
    submitting: 'Removing…',
    done: 'Removed {{member}} from {{workspace}}',
    manyDone_one: 'Removed {{count, number}} member from {{workspace}}',
    manyDone_other: 'Removed {{count, number}} members from {{workspace}}',
  },
  leave: {
    title: 'Leave {{workspace}}?',
    loses: 'You lose',
    keeps: 'You keep',
    submit: 'Leave workspace',
    submitting: 'Leaving…',
    done: 'You left {{workspace}}',
    owner:
      'You’re the owner. Transfer ownership to another member before you leave.',
    ownerAlone:
      'You’re the owner and the only member. Add the next owner and transfer ownership to them before you leave, or delete the workspace in its settings.',
  },
  handOver: {
    title: 'Transfer ownership of {{workspace}}?',
    to: 'New owner',
    toHelp: 'Only a member can become the owner.',
    nobody: 'There is no other member. Add one first.',
    youLose: 'What changes for you',
    ownerLoses: 'What changes for {{owner}}, the current owner',
    becomesAdmin:
      'The role becomes Admin, with access to all sessions and data.',
    ownersRights:
      'Only the new owner can delete the workspace or transfer ownership.',
    mayBeRemoved: 'The new owner and other admins can change that role, too.',
    nextGains: 'What changes for the new owner',
    allRights:
      'All rights, including deleting the workspace and transferring ownership',
    wayBack: 'Only the new owner or a platform admin can transfer it back.',
    submit: 'Transfer ownership',
    submitting: 'Transferring…',
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
