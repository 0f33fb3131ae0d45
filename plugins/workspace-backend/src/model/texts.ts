import { FieldProblem } from '@eoepca/backstage-plugin-workspace-common';

/** What people say about a workspace or a bucket. */
export interface Texts {
  readonly title?: string;
  readonly description?: string;
  readonly contact?: string;
}

/** New texts; `null` and blank ones take away what is there. */
export type TextChanges = { readonly [Name in keyof Texts]?: string | null };

/** The texts there are. */
export const TEXT_NAMES = ['title', 'description', 'contact'] as const;

/** Control characters other than those that lay out a description. */
const CONTROL = /[^\P{Cc}\n\r\t]/u;
const LINE_BREAK = /[\n\r]/;

/** What is wrong with new texts, each problem at its field; how long they are is up to openapi.yaml. */
export function textProblems(changes: TextChanges): FieldProblem[] {
  return TEXT_NAMES.flatMap(name => {
    const text = changes[name]?.trim() ?? '';
    if (CONTROL.test(text)) {
      return problem(name, 'holds control characters; remove them.');
    }
    return name !== 'description' && LINE_BREAK.test(text)
      ? problem(name, 'is a single line; remove the line breaks.')
      : [];
  });
}

function problem(name: keyof Texts, what: string): FieldProblem[] {
  return [{ path: [name], message: `The ${name} ${what}` }];
}

/** Whether any text is given, to be set or to be taken away. */
export function hasTexts(changes: TextChanges): boolean {
  return TEXT_NAMES.some(name => changes[name] !== undefined);
}

/** The texts after changes, trimmed; a text that is taken away has no entry, what is no text of ours stays. */
export function withTexts<T extends Readonly<Record<string, unknown>>>(
  texts: T,
  changes: TextChanges,
): Record<string, unknown> {
  const changed: Record<string, unknown> = { ...texts };
  for (const name of TEXT_NAMES) {
    const text = changes[name];
    if (text === undefined) continue;
    const trimmed = text?.trim();
    if (trimmed) changed[name] = trimmed;
    else delete changed[name];
  }
  return changed;
}

/** The texts in a foreign map, by these names; odd and blank ones are left out. */
export function textsOf(map: Readonly<Record<string, unknown>>): Texts {
  const texts = TEXT_NAMES.flatMap(name => {
    const text = map[name];
    return typeof text === 'string' && text.trim()
      ? [[name, text.trim()] as const]
      : [];
  });
  return Object.fromEntries(texts);
}
