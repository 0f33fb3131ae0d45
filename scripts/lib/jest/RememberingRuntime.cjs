// Jest's runtime for the tests of packages. Jest loads every module anew for every test file; what doesn't change between
// files, the transformed text of a module and its compiled code, is kept here for as long as the worker lives.
const { compileFunction } = require('node:vm');
const Runtime = require('@backstage/cli-module-test-jest/config/jestCachingModuleLoader');

/** By transformer and file: what the text was when it was transformed, and what came out. */
const transformed = new Map();
/** By file: the text that was compiled, and V8's code for it. */
const compiled = new Map();

module.exports = class RememberingRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, ...rest) {
    remember(transformer, config.id);
    super(config, environment, resolver, transformer, ...rest);
  }

  createScriptFromCode(text, filename) {
    const parsingContext = this._environment.getVmContext();
    // Jest's own way words what it says of errors.
    if (!parsingContext || this._resolver.isCoreModule(filename)) {
      return super.createScriptFromCode(text, filename);
    }
    const known = compiled.get(filename);
    const cachedData = known?.text === text ? known.code : undefined;
    try {
      const script = compileFunction(
        text,
        this.constructInjectedModuleParameters(),
        {
          filename,
          parsingContext,
          importModuleDynamically: async specifier =>
            this.linkAndEvaluateModule(
              await this.resolveModule(specifier, filename, parsingContext),
            ),
          ...(cachedData ? { cachedData } : { produceCachedData: true }),
        },
      );
      if (script.cachedData) {
        compiled.set(filename, { text, code: script.cachedData });
      }
      return script;
    } catch {
      return super.createScriptFromCode(text, filename);
    }
  }
};

function remember(transformer, id) {
  const transform = transformer.transform.bind(transformer);
  transformer.transform = (filename, options, text) => {
    const key = `${id} ${filename}`;
    const known = transformed.get(key);
    if (known?.text === text) return known.result;
    const result = transform(filename, options, text);
    transformed.set(key, { text, result });
    return result;
  };
}
