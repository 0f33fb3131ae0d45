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

/** A link in Markdown. As text: an image would have to come from a host that every reader can reach. */
export function markdownLink(text: string, link: string): string {
  return `[${text}](${link})`;
}

/** Whether an entry is what a link asks for. */
export function isSame(entry: ContentEntry, content: AddContent): boolean {
  return (
    entry.type === content.type &&
    entry.url !== undefined &&
    repositoryOf(entry.url) === repositoryOf(content.url) &&
    entry.ref === content.ref &&
    (entry.path ?? '.') === (content.path ?? '.')
  );
}

/** What else is copied into the folder that a link names. */
export function sharingFolder(
  entries: readonly ContentEntry[],
  content: AddContent,
): ContentEntry | undefined {
  const path = content.path ?? '.';
  return path === '.'
    ? undefined
    : entries.find(entry => entry.path === path && !isSame(entry, content));
}

/** Servers take the address of a repository with `.git` at its end and without. */
function repositoryOf(url: string): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** Like `git clone`: the last part of the address names the folder. */
function folderOf(url: string): string {
  return /([^/]+?)(?:\.git)?\/*$/.exec(url)?.[1] ?? '.';
}
