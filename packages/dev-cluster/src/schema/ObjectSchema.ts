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

/** Reasons for which no rule is asked. */
const BLOCKING = new Set([
  'FieldValueRequired',
  'FieldValueTypeInvalid',
  'FieldValueTooLong',
  'FieldValueTooMany',
]);

/** One for all schemas: each compiles JSON Schema's own schema first, which takes longer than most of ours. */
const ajv = addFormats(
  new Ajv({
    allErrors: true,
    strict: false,
    verbose: true,
    logger: false,
    unicodeRegExp: false,
  }),
);

function compile(schema: StructuralSchema): ValidateFunction {
  const converted = toAjvSchema(schema);
  const matches = ajv.compile(converted);
  ajv.removeSchema(converted);
  return matches;
}

/** What a kind's schema does with an object: prune, default, validate. */
export class ObjectSchema {
  private compiled?: ValidateFunction;
  private readonly rules: CelRules;

  /** Of a schema that is known to compile, which then waits until it is needed; throws at a rule that is no CEL. */
  constructor(readonly schema: StructuralSchema) {
    this.rules = new CelRules(schema);
  }

  /** Throws when the schema itself does not compile (an unknown type, a bad pattern, a rule that is no CEL). */
  static checked(schema: StructuralSchema): ObjectSchema {
    const checked = new ObjectSchema(schema);
    checked.compiled = compile(schema);
    return checked;
  }

  /** Removes what the schema does not know, in place; returns the paths. */
  prune(object: JsonObject): string[] {
    return prune(object, this.schema);
  }

  applyDefaults(object: JsonObject): void {
    applyDefaults(object, this.schema);
  }

  /** What is wrong with the shape of an object: types, bounds, lists. */
  validateShape(object: JsonObject): StatusCause[] {
    return [
      ...this.typeProblems(object),
      ...findDuplicates(object, this.schema),
    ];
  }

  /**
   * The rules that an object breaks. Where its shape (or its metadata) is wrong in a way that rules could stumble
   * over, says instead that they were not asked.
   */
  validateRules(
    object: JsonObject,
    old: JsonObject | undefined,
    otherProblems: StatusCause[],
  ): StatusCause[] {
    if (this.rules.size === 0) return [];
    return otherProblems.some(({ reason }) => BLOCKING.has(reason))
      ? [RULES_NOT_CHECKED]
      : this.rules.check(object, old);
  }

  private typeProblems(object: JsonObject): StatusCause[] {
    const matches = (this.compiled ??= compile(this.schema));
    if (matches(object)) return [];
    const errors = matches.errors ?? [];
    const tooLongOrShort = new Set(
      errors
        .filter(({ keyword }) => /^(min|max)Length$/.test(keyword))
        .map(({ instancePath }) => instancePath),
    );
    return errors
      .filter(error => !/\/(oneOf|anyOf|not)\/./.test(error.schemaPath))
      .filter(
        ({ keyword, instancePath }) =>
          keyword !== 'pattern' || !tooLongOrShort.has(instancePath),
      )
      .map(toCause);
  }
}
