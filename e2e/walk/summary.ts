import { Finding } from './Walker';

const MOST_PLACES = 4;

/** What is wrong, each once, with the places where it was seen. */
export function summarise(findings: readonly Finding[]): string {
  if (!findings.length) return 'Nothing is wrong.\n';
  const places = new Map<string, string[]>();
  for (const { place, problem } of findings) {
    const key = problem.replace(/(?<=jss|Mui[\w-]+-|:)\d+/g, '…');
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const lines = [...places].map(([problem, all]) => {
    const more =
      all.length > MOST_PLACES
        ? `\n    and ${all.length - MOST_PLACES} more`
        : '';
    return `${problem}\n    ${all.slice(0, MOST_PLACES).join('\n    ')}${more}`;
  });
  return `${lines.join('\n')}\n${places.size} things are wrong.\n`;
}
