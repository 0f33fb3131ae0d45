/** Lists of an answer whose order means nothing. */
const UNORDERED = [
  'permissions',
  'bucket_access_requests',
  'available_store_types',
];

/** What differs, one line each; empty where the answer agrees. */
type Differences = string[];

/**
 * Compares an answer with a recorded one: members that were added are fine, members missing or changed are not.
 * `<timestamp>` and `<version>` stand for values that vary.
 */
export function compareAnswer(
  actual: unknown,
  expected: unknown,
  path = '',
): Differences {
  if (expected === '<timestamp>') {
    const isTime = typeof actual === 'string' && !isNaN(Date.parse(actual));
    return isTime ? [] : [`${path}: ${show(actual)} is no time`];
  }
  if (expected === '<version>') {
    const isVersion = typeof actual === 'string' && actual !== '';
    return isVersion ? [] : [`${path}: ${show(actual)} is no version`];
  }
  if (Array.isArray(expected)) return compareLists(actual, expected, path);
  if (isObject(expected)) {
    if (!isObject(actual)) return [different(actual, expected, path)];
    return Object.entries(expected).flatMap(([key, value]) =>
      compareAnswer(actual[key], value, `${path}/${key}`),
    );
  }
  return actual === expected ? [] : [different(actual, expected, path)];
}

/** Compares a resource's spec with a recorded one, exactly; an empty list or object is the same as none. */
export function compareSpec(actual: unknown, expected: unknown): Differences {
  const [one, other] = [actual, expected].map(each => canonical(each));
  return one === other ? [] : [`spec: ${one} instead of ${other}`];
}

function compareLists(
  actual: unknown,
  expected: unknown[],
  path: string,
): Differences {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return [different(actual, expected, path)];
  }
  const ordered = !UNORDERED.some(name => path.endsWith(`/${name}`));
  const [left, right] = ordered
    ? [actual, expected]
    : [sorted(actual), sorted(expected)];
  return right.flatMap((each, index) =>
    compareAnswer(left[index], each, `${path}/${index}`),
  );
}

/** By what identifies an entry: added members must not change the order. */
function sorted(list: unknown[]): unknown[] {
  const key = (each: unknown) =>
    isObject(each) ? `${each.workspace} ${each.bucket}` : String(each);
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function canonical(value: unknown): string {
  return JSON.stringify(withoutEmpty(value)) ?? 'nothing';
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length ? value.map(withoutEmpty) : undefined;
  }
  if (!isObject(value)) return value;
  const kept = Object.keys(value)
    .sort()
    .map(key => [key, withoutEmpty(value[key])] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function different(actual: unknown, expected: unknown, path: string): string {
  return `${path}: ${show(actual)} instead of ${show(expected)}`;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
