import { ResponseError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { WorkspaceApi } from '@eoepca/backstage-plugin-workspace-common';
import { setTimeout as sleep } from 'timers/promises';
import { explain } from './explain';
import { whatIsMissing } from './readiness';
import { ActionOptions } from './types';
import { untilKnown } from './untilKnown';
import { waitExamples } from './waitUntilReady.examples';

const DEFAULT_TIMEOUT_SECONDS = 600;

/** What may be gone by the next question: too many requests, and a backend or cluster that is away. */
const PASSING = [429, 502, 503, 504];

/** `workspace:wait-until-ready`: ends when the workspace can be worked with, and says what is missing when it cannot. */
export function createWorkspaceWaitAction(
  options: Pick<ActionOptions, 'workspaces' | 'pace'>,
) {
  const { workspaces, pace } = options;

  async function ask(api: WorkspaceApi, name: string, signal?: AbortSignal) {
    try {
      const get = () => api.getWorkspace(name, { signal });
      return whatIsMissing(await untilKnown(get, pace, signal));
    } catch (error) {
      signal?.throwIfAborted();
      const why = explain(error);
      if (isPassing(error)) return `the workspace backend is away: ${why}`;
      throw new Error(
        `Workspace ${name} couldn't be checked for readiness: ${why}`,
      );
    }
  }

  return createTemplateAction({
    id: 'workspace:wait-until-ready',
    description:
      'Waits until a workspace is ready to work with: its buckets and their credentials are there',
    examples: waitExamples,
    schema: {
      input: {
        name: z => z.string().describe('Name of the workspace'),
        timeoutSeconds: z =>
          z
            .number()
            .positive()
            .optional()
            .describe(
              `How long to wait before giving up, in seconds; default ${DEFAULT_TIMEOUT_SECONDS}`,
            ),
      },
    },
    async handler(ctx) {
      const { input, logger, signal } = ctx;
      const { name, timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } = input;
      const api = workspaces.as(await ctx.getInitiatorCredentials());
      const end = Date.now() + timeoutSeconds * 1000;
      let told: string | undefined;
      for (;;) {
        const missing = await ask(api, name, signal);
        if (!missing) {
          logger.info(`Workspace ${name} is ready`);
          return;
        }
        if (Date.now() >= end) {
          throw new Error(
            `Workspace ${name} is not ready after ${timeoutSeconds} s: ${missing}`,
          );
        }
        if (missing !== told) logger.info(`Not ready yet: ${missing}`);
        told = missing;
        await sleep(pace.pollMs, undefined, { signal });
      }
    },
  });
}

/** `fetch` throws a TypeError when nobody answers. */
function isPassing(error: unknown): boolean {
  return error instanceof ResponseError
    ? PASSING.includes(error.statusCode)
    : error instanceof TypeError;
}
