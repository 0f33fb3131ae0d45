/** Texts of the room `provisioning`; the keys stand below `provisioning` in the plugin's translation ref. */
export const provisioningMessages = {
  title: 'Provisioning',
} as const;
