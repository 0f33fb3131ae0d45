/** Every string that can be reached from an object: through members, keys, maps and sets, however private. */
export function reachableTexts(root: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const queue = [root];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) {
      continue;
    }
    seen.add(value);
    queue.push(...Object.keys(value), ...Object.values(value));
    if (value instanceof Map || value instanceof Set) queue.push(...value);
  }
  return texts;
}
