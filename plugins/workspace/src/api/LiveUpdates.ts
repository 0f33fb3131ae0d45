import { SignalApi } from '@backstage/plugin-signals-react';
import { WORKSPACE_SIGNAL_CHANNEL } from '@eoepca/backstage-plugin-workspace-common';
import { QueryClient } from '@tanstack/react-query';
import { LiveRefresher } from './LiveRefresher';
import { workspaceKeys } from './queries';
import { SignIn } from './SignIn';

/** Keeps what is shown of workspaces up to date: one for all pages, cards and widgets of a portal. */
export class LiveUpdates {
  readonly #queryClient: QueryClient;
  readonly #signIn: SignIn;
  #users = 0;
  #refresher?: LiveRefresher;
  #end: () => void = () => undefined;

  constructor(queryClient: QueryClient, signIn: SignIn) {
    this.#queryClient = queryClient;
    this.#signIn = signIn;
  }

  /** Something is shown, until the returned function is called. */
  show(signals: SignalApi | undefined): () => void {
    if (this.#users === 0) this.#begin(signals);
    this.#users += 1;
    return () => {
      this.#users -= 1;
      if (this.#users === 0) this.#end();
    };
  }

  /**
   * A change of the user's own was answered. What is being fetched may be from before it, and is fetched anew with what
   * came of the change.
   */
  async changed(accepted: boolean): Promise<void> {
    if (!this.#refresher || document.visibilityState === 'hidden') {
      await this.#queryClient.invalidateQueries({
        queryKey: workspaceKeys.all,
      });
      return;
    }
    if (!this.#refresher.onOwnChange(accepted)) return;
    await this.#queryClient.cancelQueries({
      queryKey: workspaceKeys.all,
      type: 'active',
      predicate: ({ state }) => state.fetchFailureCount === 0,
    });
  }

  #begin(signals: SignalApi | undefined): void {
    const refresher = new LiveRefresher({
      // Without a sign-in every call is in vain.
      refresh: async () =>
        !this.#signIn.state.expired && (await this.#refresh()),
      isVisible: () => document.visibilityState !== 'hidden',
      hasSignals: signals !== undefined,
    });
    const onVisibilityChange = () => {
      if (document.visibilityState === 'hidden') return;
      // The user may have signed in again in another browser tab.
      if (this.#signIn.state.expired) this.#refresh();
      else refresher.onVisible();
    };
    document.addEventListener('visibilitychange', onVisibilityChange);
    const subscription = signals?.subscribe(WORKSPACE_SIGNAL_CHANNEL, () =>
      refresher.onSignal(),
    );
    refresher.start();
    this.#refresher = refresher;
    this.#end = () => {
      document.removeEventListener('visibilitychange', onVisibilityChange);
      subscription?.unsubscribe();
      refresher.stop();
      this.#refresher = undefined;
    };
  }

  /**
   * Fetches what is shown; answers whether any of it was new. A query that is failing is left alone: it tries again by
   * itself, and starting it anew would forget how long it has been waiting.
   */
  async #refresh(): Promise<boolean> {
    const shown = this.#queryClient
      .getQueryCache()
      .findAll({ queryKey: workspaceKeys.all, type: 'active' })
      .filter(
        query =>
          query.state.fetchFailureCount === 0 ||
          query.state.fetchStatus === 'idle',
      );
    const before = shown.map(query => query.state.data);
    await this.#queryClient.invalidateQueries({
      queryKey: workspaceKeys.all,
      predicate: query => !query.isActive() || shown.includes(query),
    });
    return shown.some((query, index) => query.state.data !== before[index]);
  }
}
