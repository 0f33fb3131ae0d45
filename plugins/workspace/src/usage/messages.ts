/** Texts of the room `usage`; the keys stand below `usage` in the plugin's translation ref. */
export const usageMessages = {
  title: 'Storage requested',
  used: '{{requested}} of {{quota}}',
  session: 'Session {{name}}',
  left: '{{remaining}} left',
  beyond: '{{size}} over quota',
  unknown: {
    figure: 'Not known',
    why: 'The portal isn’t allowed to read this workspace’s volumes. A platform admin can grant access.',
  },
  full: 'No storage left. Delete what you no longer need, or ask a platform admin for a larger quota.',
  nearlyFull:
    'Storage is nearly full. Delete what you no longer need, or ask a platform admin for a larger quota.',
  meter: 'Share of the quota that is requested',
  needs:
    'A new session needs a volume of {{size}} for its files, and {{remaining}} of {{quota}} are left. Delete what you no longer need, or ask a platform admin for a larger quota.',
  tooLarge:
    'This needs {{size}}, and {{remaining}} of {{quota}} are left. Choose a smaller size, or ask a platform admin for a larger quota.',
  growsTooLarge:
    'This needs {{size}} more in total, and {{remaining}} of {{quota}} are left. Enter a smaller size, or ask a platform admin for a larger quota.',
  claims_one: '{{count, number}} volume',
  claims_other: '{{count, number}} volumes',
  byClaim: 'By volume',
  others_one: '{{count, number}} smaller one',
  others_other: '{{count, number}} smaller ones',
  all: 'Show all',
  fewer: 'Show fewer',
} as const;
