import { LoggerService } from '@backstage/backend-plugin-api';
import { freezeDeep } from './watchedKinds';
import { KubernetesObject } from '../model/kubernetes';

/** What `model/` offers to read one kind. */
export type Parse<T> = (
  object: KubernetesObject,
  warn: (problem: string) => void,
) => T | undefined;

/** Parses the objects of one kind and says what is odd about each, once for as long as it stays so. */
export class ForeignParser<T> {
  private readonly told = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly parseObject: Parse<T>,
    private readonly logger: LoggerService,
  ) {}

  parse(object: KubernetesObject): T | undefined {
    const { name } = object.metadata;
    const problems = new Set<string>();
    const parsed = this.tryParse(object, problem => problems.add(problem));
    for (const problem of problems) {
      if (!this.told.get(name)?.has(problem)) {
        this.logger.warn(`${object.kind} '${name}': ${problem}`);
      }
    }
    if (problems.size > 0) this.told.set(name, problems);
    else this.told.delete(name);
    return freezeDeep(parsed);
  }

  forget(name: string): void {
    this.told.delete(name);
  }

  /** One object that the model did not foresee must not cost the others. */
  private tryParse(
    object: KubernetesObject,
    warn: (problem: string) => void,
  ): T | undefined {
    try {
      return this.parseObject(object, warn);
    } catch (error) {
      warn(`cannot be read and is left out (${error})`);
      return undefined;
    }
  }
}
