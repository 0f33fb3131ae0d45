import { parseEntries } from '../kubeconfig/entries';
import { PluginCache } from '../kubeconfig/PluginCache';
import { Target, targetOf } from '../kubeconfig/target';
import { systemClock } from '../../model/clock';

/** What the current context of a kubeconfig means, which is given as YAML. */
export function targetFrom(kubeconfig: string): Target {
  const entries = parseEntries(kubeconfig, process.cwd());
  return targetOf(
    entries,
    entries.currentContext ?? '',
    new PluginCache(systemClock),
  );
}
