/** Where files of sessions come from. @public */
export type ContentType = 'git' | 'image' | 'http';

/** Body of `POST /workspaces/NAME/content`: files that are copied into every session. @public */
export interface AddContent {
  type: ContentType;
  /** Of `git` and `http` an http(s) address, of `image` the reference of an OCI image. */
  url: string;
  /** Branch, tag or commit; required for `git`, and for nothing else. */
  ref?: string;
  /** Where the files go, relative to the files of the session. */
  path?: string;
  /** Patterns of the files to copy; all of them unless given. */
  include_paths?: string[];
  /** Patterns of the files to leave out. */
  exclude_paths?: string[];
}

/** An entry of a Datalab's `spec.files`, as far as the caller may see it. @public */
export interface ContentEntry extends Omit<Partial<AddContent>, 'type'> {
  /** Computed from the whole entry: another entry has another id, and a changed one, too. */
  id: string;
  /** `custom`: an entry that the API cannot tell apart further; it stays as it is. */
  type: ContentType | 'custom';
  /** Folder of the source that becomes its root. */
  new_root_path?: string;
  /** Name of the Secret with the credentials for the source; only for those who may manage sessions. */
  secret?: string;
}
