import { CredentialSource } from './credentials';
import { Clock } from '../../model/clock';

/**
 * Keeps the plugin of a kubeconfig across reloads. A kubeconfig is loaded again after each failure, and a plugin that
 * fails, or whose credentials are still good, must not be run as often.
 */
export class PluginCache {
  private current: { key: string; plugin: CredentialSource } | undefined;

  /** @param clock - what the plugins tell by when credentials expire */
  constructor(private readonly clock: Clock) {}

  /** The plugin with these entries: the same one while nothing in them changes. */
  keep(
    entries: object,
    create: (clock: Clock) => CredentialSource,
  ): CredentialSource {
    const key = JSON.stringify(entries);
    if (this.current?.key !== key) {
      this.stop();
      this.current = { key, plugin: create(this.clock) };
    }
    return this.current.plugin;
  }

  stop(): void {
    this.current?.plugin.stop?.();
    this.current = undefined;
  }
}
