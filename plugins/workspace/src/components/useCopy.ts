import { useState } from 'react';

/** Copying to the clipboard, and what came of it. */
export interface Copy {
  /** What was copied last. */
  copied?: string;
  /** The browser did not let the last one happen. */
  failed: boolean;
  /** Copies the text that is fetched; `undefined` is none. */
  copy: (
    what: string,
    fetchText: () => Promise<string | undefined>,
  ) => Promise<void>;
  /** Forgets what came of it. */
  reset: () => void;
}

export function useCopy(): Copy {
  const [copied, setCopied] = useState<string>();
  const [failed, setFailed] = useState(false);
  const reset = () => {
    setCopied(undefined);
    setFailed(false);
  };
  const copy: Copy['copy'] = async (what, fetchText) => {
    reset();
    const text = await fetchText();
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied(what);
    } catch {
      setFailed(true);
    }
  };
  return { copied, failed, copy, reset };
}
