import { MutableRefObject, useRef } from 'react';

/** The value of the last render, for callbacks that stay the same. */
export function useLatest<T>(value: T): MutableRefObject<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
