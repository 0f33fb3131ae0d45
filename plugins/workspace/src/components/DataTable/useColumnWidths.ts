import { RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * Widths of a table's columns, as parts of 100, by what the first rows need: while rows come and go, columns stay.
 *
 * @param table - whose header cells are measured
 * @param key - what the columns are; nothing for a table that needs no fixed widths
 */
export function useColumnWidths(
  table: RefObject<HTMLTableElement>,
  key: string | undefined,
): number[] | undefined {
  const [measured, setMeasured] = useState<{ key: string; widths: number[] }>();
  const widths = measured && measured.key === key ? measured.widths : undefined;

  useLayoutEffect(() => {
    if (key === undefined || widths || !table.current) return;
    const cells = [...table.current.querySelectorAll('thead th')];
    const found = cells.map(cell => cell.getBoundingClientRect().width);
    const total = found.reduce((sum, width) => sum + width, 0);
    if (total > 0) {
      setMeasured({ key, widths: found.map(width => (100 * width) / total) });
    }
  }, [key, table, widths]);

  useEffect(() => {
    const forget = () => setMeasured(undefined);
    window.addEventListener('resize', forget);
    return () => window.removeEventListener('resize', forget);
  }, []);

  return widths;
}
