/**
 * What a field of the settings is called in a Datalab's or Storage's spec: `kubernetes_access` is `kubernetesAccess` there.
 *
 * @public
 */
export function specFieldOf(setting: string): string {
  return setting.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
