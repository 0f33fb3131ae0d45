/** Texts of the room `usage`; the keys stand below `usage` in the plugin's translation ref. */
export const usageMessages = {
  title: 'Storage requested',
  used: '{{requested}} of {{quota}}',
  session: 'Session {{name}}',
  left: '{{remaining}} left',
  unknown: {
    figure: 'Not known',
    why: 'The portal isn’t allowed to read this workspace’s volumes. A platform admin can grant access.',
  },
  full: 'Nothing is left: new sessions and stores will not start. Remove what is no longer needed, or ask a platform admin for more.',
  nearlyFull:
    'Nearly full: remove what is no longer needed, or ask a platform admin for more.',
  meter: 'Share of the quota that is requested',
  claims_one: '{{count, number}} volume',
  claims_other: '{{count, number}} volumes',
  byClaim: 'By volume',
  others_one: '{{count, number}} smaller one',
  others_other: '{{count, number}} smaller ones',
  all: 'Show all',
  fewer: 'Show fewer',
} as const;
