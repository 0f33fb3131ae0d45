import Ajv, { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { StatusCause } from '../store/StatusError';
import { toAjvSchema } from './ajvSchema';
import { toCause } from './causes';
import { CelRules } from './cel';
import { applyDefaults } from './defaults';
import { findDuplicates } from './lists';
import { prune } from './prune';
import { JsonObject, StructuralSchema } from './types';

const RULES_NOT_CHECKED: StatusCause = {
  reason: 'FieldValueInvalid',
  message:
    'Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation',
  field: '<nil>',
};

/** What a kind's schema does with an object: prune, default, validate. */
export class ObjectSchema {
  private readonly matches: ValidateFunction;
  private readonly rules: CelRules;

  /** Throws when the schema itself does not compile (an unknown type, a bad pattern, a rule that is no CEL). */
  constructor(readonly schema: StructuralSchema) {
    const ajv = new Ajv({
      allErrors: true,
      strict: false,
      verbose: true,
      logger: false,
      unicodeRegExp: false,
    });
    addFormats(ajv);
    this.matches = ajv.compile(toAjvSchema(schema));
    this.rules = new CelRules(schema);
  }

  /** Removes what the schema does not know, in place; returns the paths. */
  prune(object: JsonObject): string[] {
    return prune(object, this.schema);
  }

  applyDefaults(object: JsonObject): void {
    applyDefaults(object, this.schema);
  }

  /** What is wrong with an object; rules are asked only when its shape is right. */
  validate(object: JsonObject, old?: JsonObject): StatusCause[] {
    const shape = [
      ...this.shapeProblems(object),
      ...findDuplicates(object, this.schema),
    ];
    if (shape.length > 0) {
      return this.rules.size > 0 ? [...shape, RULES_NOT_CHECKED] : shape;
    }
    return this.rules.check(object, old);
  }

  private shapeProblems(object: JsonObject): StatusCause[] {
    if (this.matches(object)) return [];
    return (this.matches.errors ?? [])
      .filter(error => !/\/(oneOf|anyOf|not)\/./.test(error.schemaPath))
      .map(toCause);
  }
}
