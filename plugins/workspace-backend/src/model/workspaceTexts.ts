import { OWN_PREFIX } from './annotations';
import { TEXT_NAMES, TextChanges, Texts, textsOf, withTexts } from './texts';

type Annotations = Readonly<Record<string, string>>;

/** What our annotations on a Storage say about the workspace, each text in one of its own. */
export function workspaceTextsIn(annotations: Annotations): Texts {
  return textsOf(shortNames(annotations));
}

/** The title alone: a search through all workspaces asks for it. */
export function titleIn(annotations: Annotations): string | undefined {
  return annotations[`${OWN_PREFIX}title`]?.trim();
}

/** The annotations after changes; `undefined` for those that are to go. */
export function withWorkspaceTexts(
  annotations: Annotations,
  changes: TextChanges,
): Record<string, string | undefined> {
  const texts = textsOf(withTexts(shortNames(annotations), changes));
  return Object.fromEntries(
    TEXT_NAMES.map(name => [`${OWN_PREFIX}${name}`, texts[name]]),
  );
}

function shortNames(annotations: Annotations): Record<string, string> {
  return Object.fromEntries(
    TEXT_NAMES.flatMap(name => {
      const text = annotations[`${OWN_PREFIX}${name}`];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
