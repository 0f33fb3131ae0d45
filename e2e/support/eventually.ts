const STEP_MS = 200;
/** A slow machine takes longer and fails nothing. */
const PATIENCE_MS = 60_000;

/** Tries an assertion until it holds; rejects with its last failure. */
export async function eventually(assert: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await assert();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, STEP_MS));
    }
  }
}
