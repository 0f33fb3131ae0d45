const DECIMAL = /^\d+$/;

/**
 * Whether the first `resourceVersion` is at least as new as the second, of one kind of resource. Kubernetes guarantees
 * since 1.35 that they compare as whole numbers; anything else can only be equal.
 */
export function isAtLeast(version: string, other: string): boolean {
  if (version === other) return true;
  return (
    DECIMAL.test(version) &&
    DECIMAL.test(other) &&
    BigInt(version) >= BigInt(other)
  );
}

/** Whether the first `resourceVersion` is surely older than the second. */
export function isOlder(version: string, other: string): boolean {
  return (
    DECIMAL.test(version) &&
    DECIMAL.test(other) &&
    BigInt(version) < BigInt(other)
  );
}
