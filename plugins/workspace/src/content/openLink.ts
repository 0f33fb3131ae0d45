import {
  AddContent,
  ContentEntry,
  contentProblem,
} from '@eoepca/backstage-plugin-workspace-common';

/** Below the address of all workspaces; no workspace can have this name. */
export const OPEN_PATH = '/-/open';

const DEFAULT_REF = 'main';

/** What a link asks to open. */
export interface OpenLink {
  content: AddContent & { ref: string };
  workspace?: string;
  session?: string;
}

/** Reads the query of a link, which anybody can have written; `undefined` for one that is not to be followed. */
export function parseOpenLink(query: string): OpenLink | undefined {
  const params = new URLSearchParams(query);
  const url = params.get('repo') ?? '';
  const content = {
    type: 'git' as const,
    url,
    ref: params.get('ref') || DEFAULT_REF,
    path: params.get('path') || folderOf(url),
  };
  if (contentProblem(content)) return undefined;
  return {
    content,
    workspace: params.get('workspace') || undefined,
    session: params.get('session') || undefined,
  };
}

/** A link that opens the repository; `undefined` for what is no repository that anybody could open. */
export function openLink(
  base: string,
  { type, url, ref, path }: ContentEntry,
): string | undefined {
  if (type !== 'git' || url === undefined || ref === undefined)
    return undefined;
  const params = new URLSearchParams({ repo: url, ref, path: path ?? '.' });
  const link = `${base}${OPEN_PATH}?${params}`;
  return parseOpenLink(params.toString()) && link;
}

/** Markdown of a badge with a link. */
export function badge(text: string, link: string): string {
  const label = encodeURIComponent(text.replace(/[-_]/g, '$&$&'));
  return `[![${text}](https://img.shields.io/badge/${label}-blue)](${link})`;
}

/** Whether an entry is what a link asks for. */
export function isSame(entry: ContentEntry, content: AddContent): boolean {
  return (
    entry.type === content.type &&
    entry.url === content.url &&
    entry.ref === content.ref &&
    (entry.path ?? '.') === (content.path ?? '.')
  );
}

/** Like `git clone`: the last part of the address names the folder. */
function folderOf(url: string): string {
  return /([^/]+?)(?:\.git)?\/*$/.exec(url)?.[1] ?? '.';
}
