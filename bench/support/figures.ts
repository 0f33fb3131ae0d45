/** The middle of some values. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)];
}

/** Prints a Markdown table. */
export function printTable(head: readonly string[], rows: readonly string[][]) {
  const lines = [head, head.map(() => '---'), ...rows].map(
    cells => `| ${cells.join(' | ')} |`,
  );
  console.log(`\n${lines.join('\n')}`);
}

/** Says that a figure was not reached, and lets the process end with 1. */
export function missed(what: string): void {
  console.error(`Missed: ${what}`);
  process.exitCode = 1;
}
