import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { createExamples } from './create.examples';
import { explain } from './explain';
import { additionsOf, checkInput, creationOf, inWords } from './input';
import { ActionOptions } from './types';
import { untilKnown } from './untilKnown';

/** `workspace:create`: a workspace for the user who runs the template, with all that it starts with. */
export function createWorkspaceCreateAction(options: ActionOptions) {
  const { workspaces, portalUrl, prefixForName, pace } = options;
  return createTemplateAction({
    id: 'workspace:create',
    description:
      'Creates a workspace that the user who runs the template owns, with its title, members, buckets and first session',
    examples: createExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .describe(
              "What to call the workspace, e.g. 'Alice Lab'; its name is made from it, e.g. 'alice-lab'",
            ),
        title: z =>
          z
            .string()
            .max(100)
            .optional()
            .describe("Title that people see, e.g. 'Flood maps of the Elbe'"),
        description: z =>
          z.string().max(1000).optional().describe('What the workspace is for'),
        members: z =>
          z
            .array(
              z.object({
                member: z
                  .string()
                  .describe(
                    "The user's name alone: 'bob' for 'user:default/bob'",
                  ),
                role: z
                  .enum(['admin', 'user'])
                  .describe('admin manages the workspace, user works in it'),
              }),
            )
            .optional()
            .describe('Who else works in the workspace, without its owner'),
        bucket: z =>
          z
            .object({
              name: z
                .string()
                .optional()
                .describe("Default: the workspace's name"),
              discoverable: z
                .boolean()
                .optional()
                .describe(
                  'Whether other workspaces may find the bucket and request access; default true',
                ),
              title: z.string().max(100).optional(),
            })
            .optional()
            .describe('The first bucket'),
        session: z =>
          z
            .object({
              start: z
                .boolean()
                .describe('Whether a session starts with the workspace'),
              name: z.string().optional().describe("Default: 'default'"),
            })
            .optional()
            .describe(
              'The first session; default as the platform has configured',
            ),
        buckets: z =>
          z
            .array(
              z.object({
                name: z.string().describe('Name by the rules of S3 buckets'),
                discoverable: z
                  .boolean()
                  .optional()
                  .describe(
                    'Whether other workspaces may find the bucket and request access; default false',
                  ),
              }),
            )
            .optional()
            .describe(
              'Buckets beside the first one, added once the workspace is there',
            ),
        cluster: z =>
          z
            .string()
            .optional()
            .describe(
              'Where the platform has several clusters: the name of one; default the first',
            ),
      },
      output: {
        name: z => z.string().describe('The name that the workspace got'),
        url: z => z.string().describe("Address of the workspace's page"),
      },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const expected = checkInput(input, prefixForName);
      const output = (name: string) => {
        ctx.output('name', name);
        ctx.output(
          'url',
          `${portalUrl}/workspaces/${encodeURIComponent(name)}`,
        );
      };
      if (ctx.isDryRun) {
        logger.info(`Would create ${inWords(expected, input)}`);
        output(expected);
        return;
      }

      const api = workspaces.as(await ctx.getInitiatorCredentials());
      // By the name it gets: two steps that create different workspaces have different keys.
      const name = await ctx.checkpoint({
        key: `workspace.create.${expected}`,
        fn: async () => {
          const created = await api
            .createWorkspace(creationOf(input))
            .catch(error => {
              throw new Error(
                `Workspace ${expected} cannot be created: ${explain(error)}`,
              );
            });
          return created.name;
        },
      });
      logger.info(`Created ${inWords(name, { ...input, buckets: [] })}`);
      output(name);

      const additions = additionsOf(input);
      if (!additions) return;
      // Without a checkpoint: what is already there may be added again.
      await untilKnown(
        () => api.editWorkspace(name, additions),
        pace,
        ctx.signal,
      ).catch(error => {
        throw new Error(
          `Workspace ${name} was created, but the buckets beside its first one were not: ${explain(
            error,
          )}`,
        );
      });
      logger.info(`Added ${input.buckets?.length} buckets`);
    },
  });
}
