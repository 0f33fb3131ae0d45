/** Texts of the credentials tab; the keys stand below `credentials` in the plugin's translation ref. */
export const credentialsMessages = {
  title: 'Credentials',
} as const;
