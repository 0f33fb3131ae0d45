import { Environment } from '@marcbachmann/cel-js';
import type { StatusCause } from '../store/StatusError';
import { quote } from './causes';
import { itemKey } from './lists';
import {
  isObject,
  memberSchema,
  StructuralSchema,
  ValidationRule,
} from './types';

type Expression = (context: Record<string, unknown>) => unknown;

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  homogeneousAggregateLiterals: false,
  enableOptionalTypes: true,
});

interface CompiledRule {
  rule: ValidationRule;
  holds: Expression;
  message?: Expression;
  /** Compares with the old value, so it applies to updates only. */
  transition: boolean;
}

/**
 * The rules of one schema, compiled.
 * Throws the library's ParseError when a rule is no CEL.
 */
export class CelRules {
  private readonly compiled = new Map<StructuralSchema, CompiledRule[]>();

  constructor(private readonly root: StructuralSchema) {
    this.compileAll(root);
  }

  get size(): number {
    return this.compiled.size;
  }

  /** The rules that a value (changed from an older one, on an update) breaks. */
  check(value: unknown, old?: unknown): StatusCause[] {
    if (this.compiled.size === 0) return [];
    return this.checkAt(this.root, value, old, '');
  }

  private compileAll(schema: StructuralSchema): void {
    const rules = schema['x-kubernetes-validations'];
    if (rules?.length) {
      this.compiled.set(schema, rules.map(compileRule));
    }
    const children = [
      ...Object.values(schema.properties ?? {}),
      schema.items,
      schema.additionalProperties,
    ];
    for (const child of children) {
      if (isObject(child)) this.compileAll(child);
    }
  }

  private checkAt(
    schema: StructuralSchema | undefined,
    value: unknown,
    old: unknown,
    path: string,
  ): StatusCause[] {
    if (!schema || value === undefined || value === null) return [];
    const own = (this.compiled.get(schema) ?? []).flatMap(
      rule => brokenBy(rule, schema, value, old, path) ?? [],
    );
    return [...own, ...this.checkChildren(schema, value, old, path)];
  }

  private checkChildren(
    schema: StructuralSchema,
    value: unknown,
    old: unknown,
    path: string,
  ): StatusCause[] {
    if (Array.isArray(value)) {
      const oldItem = oldItems(old, schema);
      return value.flatMap((item, index) =>
        this.checkAt(schema.items, item, oldItem(item), `${path}[${index}]`),
      );
    }
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, member]) =>
      this.checkAt(
        memberSchema(schema, name),
        member,
        isObject(old) ? old[name] : undefined,
        path ? `${path}.${name}` : name,
      ),
    );
  }
}

function compileRule(rule: ValidationRule): CompiledRule {
  return {
    rule,
    holds: environment.parse(rule.rule),
    message: rule.messageExpression
      ? environment.parse(rule.messageExpression)
      : undefined,
    transition: /\boldSelf\b/.test(rule.rule),
  };
}

function brokenBy(
  { rule, holds, message, transition }: CompiledRule,
  schema: StructuralSchema,
  value: unknown,
  old: unknown,
  path: string,
): StatusCause | undefined {
  if (transition && old === undefined) return undefined;
  const context = {
    self: toCelValue(value, schema),
    oldSelf: toCelValue(old, schema),
  };
  const reason = rule.reason ?? 'FieldValueInvalid';
  const field = `${path}${rule.fieldPath ?? ''}`.replace(/^\./, '');
  const shown = typeof value === 'object' ? '' : `${quote(value)}: `;
  try {
    if (holds(context) === true) return undefined;
    const text = message?.(context) ?? rule.message;
    return {
      reason,
      field,
      message: `Invalid value: ${shown}${text ?? `failed rule: ${rule.rule}`}`,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      reason: 'FieldValueInvalid',
      field,
      message: `Invalid value: ${shown}rule evaluation error: ${detail}`,
    };
  }
}

/** Finds the older item of the same key. Items of lists without keys have none. */
function oldItems(
  old: unknown,
  schema: StructuralSchema,
): (item: unknown) => unknown {
  const keys = schema['x-kubernetes-list-map-keys'];
  if (!Array.isArray(old) || !keys) return () => undefined;
  const identityOf = (item: unknown) =>
    quote(itemKey(item, keys, schema.items));
  const byIdentity = new Map(old.map(item => [identityOf(item), item]));
  return item => byIdentity.get(identityOf(item));
}

/**
 * A JSON value as CEL sees it: integers as `int`, numbers as `double`, date-times as `timestamp`. Absent optional
 * members stay absent, so that `has()` tells.
 */
function toCelValue(
  value: unknown,
  schema: StructuralSchema | undefined,
): unknown {
  if (typeof value === 'number') {
    const integer =
      Number.isSafeInteger(value) &&
      (schema?.type === undefined || schema.type === 'integer');
    return integer ? BigInt(value) : value;
  }
  if (typeof value === 'string') {
    return schema?.format === 'date-time' ? new Date(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(item => toCelValue(item, schema?.items));
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== null)
        .map(([name, member]) => [
          name,
          toCelValue(member, memberSchema(schema, name)),
        ]),
    );
  }
  return value;
}
