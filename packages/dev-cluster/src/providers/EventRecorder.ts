import { randomBytes } from 'crypto';
import { Clock, timestamp } from '../store/clock';
import type { KubeObject, ObjectStore } from '../store/types';

const EVENTS = { group: '', plural: 'events' };

/** What a Kubernetes Event says happened to an object. */
export interface EventContent {
  type: 'Normal' | 'Warning';
  reason: string;
  message: string;
}

/** Writes Kubernetes Events about objects; the oldest go when there are many, as a real cluster's go after an hour. */
export class EventRecorder {
  private readonly written: { namespace: string; name: string }[] = [];

  constructor(
    private readonly store: ObjectStore,
    private readonly now: Clock,
    private readonly limit = 5000,
  ) {}

  record(object: KubeObject, component: string, content: EventContent): void {
    const { name, namespace = 'default', uid } = object.metadata;
    const time = timestamp(this.now());
    const event = this.store.create(EVENTS, {
      metadata: {
        name: `${name.slice(0, 200)}.${randomBytes(8).toString('hex')}`,
        namespace,
      },
      involvedObject: {
        apiVersion: object.apiVersion,
        kind: object.kind,
        name,
        namespace,
        uid,
        resourceVersion: object.metadata.resourceVersion,
      },
      ...content,
      source: { component },
      reportingComponent: component,
      reportingInstance: component,
      firstTimestamp: time,
      lastTimestamp: time,
      count: 1,
    });
    this.written.push({ namespace, name: event.metadata.name });
    this.forgetOldest();
  }

  private forgetOldest(): void {
    if (this.written.length <= this.limit) {
      return;
    }
    const oldest = this.written.shift();
    if (oldest && this.store.get(EVENTS, oldest)) {
      this.store.delete(EVENTS, oldest);
    }
  }
}
