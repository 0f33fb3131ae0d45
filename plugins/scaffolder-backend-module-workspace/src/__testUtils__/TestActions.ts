import {
  BackendFeature,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import {
  ActionContext,
  scaffolderActionsExtensionPoint,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import { createModule } from '../createModule';

/** What was stored at checkpoints, and what is kept between two tries of a task. */
export type Checkpoints = Map<string, JsonValue | void>;

/** One run of an action. */
export interface Run {
  input: JsonObject;
  credentials: BackstageCredentials;
  checkpoints?: Checkpoints;
  isDryRun?: boolean;
  signal?: AbortSignal;
  /** Hears what the action logs. */
  onInfo?: (message: string) => void;
}

/** The module in a backend of its own, and the actions that it gave to the scaffolder. */
export class TestActions {
  readonly actions: TemplateAction[] = [];
  /** Tests may change it at any time. A slow machine fails nothing. */
  readonly pace = { pollMs: 100, unknownForMs: 120_000 };
  readonly #context = createMockActionContext();
  #backend?: TestBackend;

  static async start(
    config: JsonObject,
    features: BackendFeature[],
  ): Promise<TestActions> {
    const started = new TestActions();
    started.#backend = await startTestBackend({
      extensionPoints: [
        [
          scaffolderActionsExtensionPoint,
          { addActions: (...actions) => void started.actions.push(...actions) },
        ],
      ],
      features: [
        createModule(started.pace),
        mockServices.rootConfig.factory({
          data: { app: { baseUrl: 'https://portal.example.org/' }, ...config },
        }),
        ...features,
      ],
    });
    return started;
  }

  action(id: string): TemplateAction {
    const action = this.actions.find(each => each.id === id);
    if (!action) throw new Error(`There is no action ${id}`);
    return action;
  }

  /** Runs an action and answers its outputs. */
  async run(id: string, run: Run): Promise<Record<string, JsonValue>> {
    const outputs: Record<string, JsonValue> = {};
    await this.action(id).handler({
      ...this.#context,
      ...contextOf(run, outputs),
    });
    return outputs;
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }
}

function contextOf(
  { input, credentials, checkpoints = new Map(), onInfo, ...rest }: Run,
  outputs: Record<string, JsonValue>,
): Partial<ActionContext<JsonObject>> {
  return {
    ...rest,
    ...(onInfo && { logger: mockServices.logger.mock({ info: onInfo }) }),
    input,
    getInitiatorCredentials: async () => credentials,
    output: (name: string, value: JsonValue) => {
      outputs[name] = value;
    },
    // As the scaffolder does it: what has succeeded once is not done again.
    checkpoint: async <T extends JsonValue | void>(options: {
      key?: string;
      fn: () => Promise<T> | T;
    }) => {
      const key = String(options.key);
      if (!checkpoints.has(key)) checkpoints.set(key, await options.fn());
      return checkpoints.get(key) as T;
    },
  };
}
