/** Texts of the room `health`; the keys stand below `health` in the plugin's translation ref. */
export const healthMessages = {
  label: 'Health',
  state: {
    ready: 'Ready',
    setting_up: 'Setting up',
    needs_attention: 'Needs attention',
    paused: 'Paused',
    no_owner: 'No owner',
    deleting: 'Being deleted',
  },
  settingUp: 'Setting up: {{ready}} of {{total}}',
  why: '{{state}}: why {{workspace}} isn’t ready',
  cause: '{{part}}: {{cause}}',
} as const;
