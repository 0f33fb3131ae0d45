import {
  AddContent,
  ContentEntry,
  ContentType,
} from '@eoepca/backstage-plugin-workspace-common';

/** What the fields of the dialog hold. */
export interface ContentDraft {
  type: ContentType;
  url: string;
  ref: string;
  path: string;
  include_paths: string;
  exclude_paths: string;
}

export const NEW_CONTENT: ContentDraft = {
  type: 'git',
  url: '',
  ref: 'main',
  path: '',
  include_paths: '',
  exclude_paths: '',
};

/** What the dialog begins with to change an entry. */
export function draftOf(entry: ContentEntry): ContentDraft {
  const { type, url = '', ref, path = '' } = entry;
  return {
    type: type === 'custom' ? NEW_CONTENT.type : type,
    url,
    ref: ref ?? NEW_CONTENT.ref,
    path,
    include_paths: (entry.include_paths ?? []).join('\n'),
    exclude_paths: (entry.exclude_paths ?? []).join('\n'),
  };
}

export function toBody(draft: ContentDraft): AddContent {
  const { type, url, ref, path } = draft;
  const [include, exclude] = [draft.include_paths, draft.exclude_paths].map(
    lines,
  );
  return {
    type,
    url: url.trim(),
    ...(type === 'git' && { ref: ref.trim() }),
    ...(path.trim() && { path: path.trim() }),
    ...(include.length > 0 && { include_paths: include }),
    ...(exclude.length > 0 && { exclude_paths: exclude }),
  };
}

/** What adds an entry again; `undefined` where something of it is not known to the page, or not ours to set. */
export function toBodyAgain(entry: ContentEntry): AddContent | undefined {
  const { id: _, type, url, secret, new_root_path: root, ...rest } = entry;
  if (type === 'custom' || !url || secret || root) return undefined;
  return { ...rest, type, url };
}

/** What people call an entry: the last part of its address. */
export function nameOf({ url, id }: Pick<ContentEntry, 'url' | 'id'>): string {
  const last = url?.replace(/\/+$/, '').split('/').pop();
  return last?.replace(/\.git$/, '') || id;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}
