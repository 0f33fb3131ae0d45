/** A signal that aborts after some time, or with another signal. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** From now on only the other signal counts. */
  readonly stopTimer: () => void;
  /** The time begins anew. */
  readonly restartTimer: () => void;
  /** Aborts now. */
  readonly abort: () => void;
  /** Lets go of timer and listener; call it when the work has ended. */
  readonly clear: () => void;
}

/** Not `AbortSignal.any`: on Node 20 a long-lived parent keeps alive every signal derived from it. */
export function deadline(ms: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException('timed out', 'TimeoutError')),
    ms,
  );
  const follow = () => controller.abort(parent?.reason);
  if (parent?.aborted) follow();
  parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    stopTimer: () => clearTimeout(timer),
    restartTimer: () => timer.refresh(),
    abort: () => controller.abort(),
    clear() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
    },
  };
}
