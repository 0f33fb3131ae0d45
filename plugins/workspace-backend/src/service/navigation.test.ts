import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..');
const ROUTER = join(SRC, 'http/members.ts');

/** What an editor does with the sources. */
function editor(): ts.LanguageService {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  return ts.createLanguageService({
    fileExists: existsSync,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => SRC,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [ROUTER],
    getScriptSnapshot: file =>
      existsSync(file)
        ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
        : undefined,
    getScriptVersion: () => '1',
    readFile: file => readFileSync(file, 'utf8'),
  });
}

/** Where a text begins in a file. */
function placeOf(file: string, text: string): number {
  const at = readFileSync(file, 'utf8').indexOf(text);
  if (at < 0) throw new Error(`${file} has no ${text}`);
  return at;
}

// Verbs are put behind the guard by a mapped type, which must not hide them from whoever follows a route in an editor.
it('leads from a route to its verb, and from the verb to what it requires', () => {
  const service = editor();
  const call = 'service.members.setRole';
  const [verb] =
    service.getDefinitionAtPosition(
      ROUTER,
      placeOf(ROUTER, call) + call.length - 1,
    ) ?? [];
  expect(relative(SRC, verb.fileName)).toBe('service/members/Members.ts');

  const found = service
    .findReferences(verb.fileName, verb.textSpan.start)
    ?.flatMap(({ references }) => references)
    .filter(({ fileName }) => fileName === verb.fileName)
    .map(({ textSpan }) => textSpan.start);
  expect(found).toContain(placeOf(verb.fileName, "setRole: 'MANAGE_MEMBERS'"));
});
