import { KeyboardEvent, RefObject, useEffect } from 'react';
import {
  defaultRangeExtractor,
  Range,
  useVirtualizer,
} from '@tanstack/react-virtual';

/** With more rows, only those in sight are on the page. */
const MOST_WHOLE = 50;

/** Of a row whose height is not known yet, in pixels. */
const USUAL_HEIGHT = 53;

/** Rows beyond the edge, so that the keyboard finds the next button there. */
const OVERSCAN = 8;

/** Stripes are drawn by counting rows on the page: as long as it begins with an even one, no row changes its stripe. */
function fromEvenRow(range: Range): number[] {
  return defaultRangeExtractor({
    ...range,
    startIndex: range.startIndex - (range.startIndex % 2),
  });
}

/** Which rows of a table are on the page, and how much room the others would take. */
export interface VirtualRows {
  /** Whether some rows may not be on the page. */
  isPartial: boolean;
  indexes: number[];
  /** In pixels. */
  before: number;
  after: number;
  /** A ref of every row, which has its index as `data-index`. */
  measure?: (row: HTMLElement | null) => void;
  /** For the element that the rows are scrolled in. */
  onKeyDown?: (event: KeyboardEvent) => void;
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

/**
 * @param scrolled - the element that the rows are scrolled in
 * @param order - what the rows are ordered and chosen by: with another one, the first row is in sight again
 */
export function useVirtualRows(
  count: number,
  scrolled: RefObject<HTMLElement>,
  order: string,
): VirtualRows {
  const isPartial = count > MOST_WHOLE;
  const virtualizer = useVirtualizer({
    count,
    enabled: isPartial,
    getScrollElement: () => scrolled.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor: fromEvenRow,
  });

  useEffect(() => {
    if (scrolled.current) scrolled.current.scrollTop = 0;
  }, [order, scrolled]);

  if (!isPartial) {
    return { isPartial, indexes: range(count), before: 0, after: 0 };
  }
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  if (!last) {
    // The first time nothing is known of the room that there is.
    return { isPartial, indexes: range(MOST_WHOLE), before: 0, after: 0 };
  }
  return {
    isPartial,
    indexes: items.map(({ index }) => index),
    before: items[0].start,
    after: virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
    onKeyDown: event => {
      // The browser's own way there ends where rows turn out to be of another height.
      if (event.key !== 'End' || event.target !== scrolled.current) return;
      event.preventDefault();
      virtualizer.scrollToIndex(count - 1, { align: 'end' });
    },
  };
}
