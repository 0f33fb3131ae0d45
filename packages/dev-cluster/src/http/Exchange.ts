import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WriteContext } from '../api/types';
import type { Clock } from '../store/clock';
import type { IncludedObject } from '../table/table';
import { negotiate } from './negotiate';
import { representObject, Shape } from './represent';
import { RequestTarget } from './requestTarget';
import { respondText } from './respond';
import { writeContext } from './writeContext';
import type { KubeObject } from '../store/types';

const INCLUDED: IncludedObject[] = ['None', 'Metadata', 'Object'];

/** One request for objects: what it names, what it asks, and how it is answered. */
export class Exchange {
  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly query: URLSearchParams,
    readonly named: RequestTarget,
    private readonly now: Clock,
  ) {}

  get kind(): string {
    return this.named.target.definition.kind;
  }

  /** How the client wants objects shown. Throws 406. */
  get shape(): Shape {
    const asked = this.query.get('includeObject');
    return {
      representation: negotiate(this.request.headers.accept),
      included: INCLUDED.find(known => known === asked) ?? 'Metadata',
      now: this.now,
    };
  }

  get writeContext(): WriteContext {
    return writeContext(this.request, this.response, this.query);
  }

  /** Answers with one object. */
  respond(code: number, object: KubeObject): void {
    const { target } = this.named;
    respondText(
      this.response,
      code,
      representObject(target, object, this.shape),
    );
  }
}
