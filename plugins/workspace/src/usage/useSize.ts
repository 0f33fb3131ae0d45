import { humanSize } from '@eoepca/backstage-plugin-workspace-common';
import { useLanguage } from '../components';

/** Says a Kubernetes quantity as people do; the number is not parted from its unit at the end of a line. */
export function useSize(): (quantity: string) => string {
  const language = useLanguage();
  return quantity => humanSize(quantity, language).replace(/ /g, '\u00a0');
}
